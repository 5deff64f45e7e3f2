package io.dibao.local.imports;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The formats of posts, told apart by the file name's extension. */
enum PostFormat {
  MARKDOWN("text/markdown", "md", "markdown"),
  HTML("text/html", "html", "htm"),
  JSON("application/json", "json"),
  NDJSON("application/x-ndjson", "ndjson", "jsonl"),
  XML("application/xml", "xml"),
  RSS("application/rss+xml", "rss"),
  ATOM("application/atom+xml", "atom");

  private final String mediaType;
  private final String extensions;

  PostFormat(String mediaType, String... extensions) {
    this.mediaType = mediaType;
    this.extensions = String.join(" ", extensions);
  }

  private List<String> extensions() {
    return List.of(extensions.split(" "));
  }

  /** Without a charset: the service finds it out from the bytes. */
  String mediaType() {
    return mediaType;
  }

  /** The format of a file of this name, whatever the case of its extension. */
  static Optional<PostFormat> of(Path file) {
    String name = String.valueOf(file.getFileName());
    String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(format -> format.extensions().contains(extension))
        .findFirst();
  }

  /** All extensions, for a message. */
  static String allExtensions() {
    return Arrays.stream(values())
        .flatMap(format -> format.extensions().stream())
        .map(extension -> "." + extension)
        .collect(Collectors.joining(", "));
  }
}
