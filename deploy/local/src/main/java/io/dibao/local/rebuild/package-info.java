/** Making the catalog of a running service anew: what {@code deploy/rebuild} runs. */
package io.dibao.local.rebuild;
