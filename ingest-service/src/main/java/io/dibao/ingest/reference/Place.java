package io.dibao.ingest.reference;

import java.util.List;

/**
 * A province or a city of the taxonomy {@code region}, or a county, a district or a city of a
 * county's rank.
 *
 * @param name the full name: 浙江省
 * @param code of six digits, GB/T 2260
 */
record Place(String name, String code) {

  private static final List<String> ENDS =
      List.of("壮族自治区", "回族自治区", "维吾尔自治区", "自治区", "特别行政区", "地区", "省", "市", "县", "区", "旗");

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

  /** The code of the province that it is, or lies in. */
  String province() {
    return code.substring(0, 2) + "0000";
  }

  /** Whether it has a county's rank. */
  boolean isCounty() {
    return !code.endsWith("00");
  }

  /** Whether 市 can mean it: a city, or a municipality that is a province. */
  boolean isCity() {
    return name.endsWith("市");
  }

  /** Whether it is a part of a city, as many cities have a 城关区. */
  boolean isDistrict() {
    return isCounty() && name.endsWith("区");
  }
}
