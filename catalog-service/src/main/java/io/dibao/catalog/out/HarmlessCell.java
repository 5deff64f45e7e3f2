package io.dibao.catalog.out;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;

/**
 * Text that a spreadsheet shows and does not run. OWASP, CSV Injection: a cell that begins with one
 * of these characters gets a single quotation mark in front. The full-width ones begin formulas in
 * Chinese and Japanese spreadsheets.
 */
final class HarmlessCell extends StdScalarSerializer<String> {

  private static final String BEGIN_FORMULAS = "=+-@\t\r\n＝＋－＠";

  HarmlessCell() {
    super(String.class);
  }

  @Override
  public void serialize(String text, JsonGenerator cell, SerializerProvider provider)
      throws IOException {
    boolean formula = !text.isEmpty() && BEGIN_FORMULAS.indexOf(text.charAt(0)) >= 0;
    cell.writeString(formula ? "'" + text : text);
  }
}
