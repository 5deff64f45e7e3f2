package io.dibao.benchmarks.pages;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** A program that finds the article of a page. */
interface Extractor {

  String name();

  /** The fields that it has at all; the others are not scored. */
  Set<Field> fields();

  /** One extraction a page, in the order of the pages. */
  List<Extraction> extract(List<Path> pages);
}
