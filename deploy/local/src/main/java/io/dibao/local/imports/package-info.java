/**
 * Posts folders of articles to the ingest service: walk ▸ cut into parts ▸ deliver ▸ record. What
 * the service has acknowledged is recorded at once, so that an import which is cut short goes on
 * where it ended.
 */
package io.dibao.local.imports;
