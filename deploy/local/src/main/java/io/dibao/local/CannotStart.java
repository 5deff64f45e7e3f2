package io.dibao.local;

/** Why Dibao cannot start on this machine, in one sentence that tells what to do. */
final class CannotStart extends Exception {

  private static final long serialVersionUID = 1L;

  CannotStart(String sentence) {
    super(sentence);
  }
}
