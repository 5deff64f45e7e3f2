package io.dibao.browser;

/** How a visitor looks at a page. */
public enum Look {
  DESK(1280, 900, false),
  DESK_DARK(1280, 900, true),
  PHONE(390, 844, false),
  PHONE_DARK(390, 844, true);

  final int width;
  final int height;
  final boolean dark;

  Look(int width, int height, boolean dark) {
    this.width = width;
    this.height = height;
    this.dark = dark;
  }

  boolean isPhone() {
    return width < 500;
  }

  /** As screenshots are named. */
  String suffix() {
    return width + (dark ? "-dark" : "-light");
  }
}
