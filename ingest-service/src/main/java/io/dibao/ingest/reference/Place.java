package io.dibao.ingest.reference;

/**
 * A province or a city of the taxonomy {@code region}.
 *
 * @param name the full name: 浙江省
 * @param code of six digits, GB/T 2260
 */
record Place(String name, String code) {

  boolean isProvince() {
    return code.endsWith("0000");
  }

  /** The code of the province that it is, or lies in. */
  String province() {
    return code.substring(0, 2) + "0000";
  }

  /** Whether 市 can mean it: a city, or a municipality that is a province. */
  boolean isCity() {
    return name.endsWith("市");
  }
}
