/** The speed command. In: articles. Out: how fast the parser reads them, beside a raw limit. */
package io.dibao.benchmarks.speed;
