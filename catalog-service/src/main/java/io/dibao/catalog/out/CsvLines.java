package io.dibao.catalog.out;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.OutputStream;

/**
 * CSV as of RFC 4180, in UTF-8, with a header row: a column for each field of a flat record. All
 * text is quoted, and none is a formula to a spreadsheet.
 */
public final class CsvLines implements Lines {

  private static final String END_OF_LINE = "\r\n";

  private static final CsvMapper CSV =
      CsvMapper.builder()
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(CsvGenerator.Feature.ALWAYS_QUOTE_STRINGS)
          .addModule(new Jdk8Module())
          .addModule(new JavaTimeModule())
          .addModule(new SimpleModule().addSerializer(String.class, new HarmlessCell()))
          .build();

  private final ObjectWriter writer;

  /** For rows of this record type, whose fields are text, numbers, instants, or optional ones. */
  public CsvLines(Class<? extends Record> row) {
    CsvSchema columns = CSV.schemaFor(row).withLineSeparator(END_OF_LINE).withHeader();
    this.writer =
        CSV.writerFor(row)
            .without(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .without(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
            .with(columns);
  }

  @Override
  public SequenceWriter begin(OutputStream out) throws IOException {
    return writer.writeValues(out);
  }

  @Override
  public void end(boolean empty, OutputStream out) {
    // The sequence has ended its last line, and written the header where there is none.
  }
}
