package io.dibao.catalog.out;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.OutputStream;

/** NDJSON: each row a JSON object that ends with a line feed. */
public final class JsonLines implements Lines {

  private final ObjectMapper json;

  public JsonLines(ObjectMapper json) {
    this.json = json;
  }

  @Override
  public SequenceWriter begin(OutputStream out) throws IOException {
    return json.writer()
        .without(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
        .without(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
        .withRootValueSeparator("\n")
        .writeValues(out);
  }

  @Override
  public void end(boolean empty, OutputStream out) throws IOException {
    if (!empty) {
      out.write('\n');
    }
  }
}
