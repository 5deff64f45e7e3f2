package io.dibao.catalog.store;

/** The three parts of the answer. */
public enum TransferPart {
  /** 转什么: industries, and kinds of industry by the factor that they need most. */
  WHAT,
  /** 谁承接: the places that move out or take over. */
  WHO,
  /** 如何承接: the instruments of policy. */
  HOW
}
