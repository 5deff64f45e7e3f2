/**
 * The door: translates HTTP requests into the flow decode ▸ clean ▸ outline ▸ understand ▸ publish
 * and its outcomes into responses. It holds no rule about articles. Every error leaves as an RFC
 * 9457 problem.
 */
package io.dibao.ingest.http;
