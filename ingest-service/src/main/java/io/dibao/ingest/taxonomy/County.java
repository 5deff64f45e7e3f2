package io.dibao.ingest.taxonomy;

/**
 * A division of a county's rank: 县, 市辖区, 县级市 or 旗.
 *
 * @param code of six digits, GB/T 2260
 * @param name the full name: 常熟市
 * @param above the name of the prefecture, the municipality or the province that it belongs to
 * @param source file and line: taxonomies/county.yaml:31
 */
public record County(String code, String name, String above, String source) {

  private static final String PROVINCE = "0000";

  public County {
    if (!code.matches("[0-9]{6}") || code.endsWith("00")) {
      throw new IllegalArgumentException("a county's code is six digits, not " + code);
    }
    if (name.length() < 2 || above.isBlank()) {
      throw new IllegalArgumentException("a county has a name and lies in a place: " + code);
    }
  }

  /** The name without its last word: 常熟. A name of two characters has no shorter one. */
  public String shortName() {
    return name.length() > 2 ? name.substring(0, name.length() - 1) : name;
  }

  /** The code of its prefecture. */
  public String prefecture() {
    return code.substring(0, 4) + "00";
  }

  /** The code of its province. */
  public String province() {
    return code.substring(0, 2) + PROVINCE;
  }

  /** Whether it lies in the province or the prefecture with that code. */
  public boolean liesIn(String place) {
    return place.equals(prefecture()) || place.equals(province());
  }
}
