package io.dibao.ingest.date;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;

/**
 * A word or a form in one of the data files.
 *
 * @param line the line of the file that holds it, from 1
 */
@JsonDeserialize(using = Entry.Reader.class)
record Entry(String text, int line) {

  static final class Reader extends StdDeserializer<Entry> {

    private static final long serialVersionUID = 1;

    Reader() {
      super(Entry.class);
    }

    @Override
    public Entry deserialize(JsonParser parser, DeserializationContext context) throws IOException {
      int line = parser.currentTokenLocation().getLineNr();
      return new Entry(parser.getText(), line);
    }
  }
}
