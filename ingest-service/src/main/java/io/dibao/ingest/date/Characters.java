package io.dibao.ingest.date;

import java.util.List;

/** {@code characters.yaml}. */
record Characters(List<String> fold, String zeros, String sentenceEnds) {}
