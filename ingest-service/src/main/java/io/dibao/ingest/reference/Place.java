package io.dibao.ingest.reference;

import java.util.List;

/**
 * A province or a city of the taxonomy {@code region}.
 *
 * @param name the full name: 浙江省
 * @param code of six digits, GB/T 2260; or {@link #NO_CODE}
 */
record Place(String name, String code) {

  /** Of a county, a district or a city of a county's rank, which the taxonomy does not hold. */
  static final String NO_CODE = "";

  private static final List<String> ENDS =
      List.of("壮族自治区", "回族自治区", "维吾尔自治区", "自治区", "特别行政区", "省", "市");

  /** 浙江, 广西, 深圳: as the branches of central bodies have it. */
  String shortName() {
    for (String end : ENDS) {
      if (name.endsWith(end) && name.length() > end.length() + 1) {
        return name.substring(0, name.length() - end.length());
      }
    }
    return name;
  }

  boolean isProvince() {
    return code.endsWith("0000");
  }

  boolean hasCode() {
    return !code.equals(NO_CODE);
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
