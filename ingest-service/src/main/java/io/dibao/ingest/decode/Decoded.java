package io.dibao.ingest.decode;

import java.util.function.Supplier;

/** What became of one article of a request part that may hold several. */
public sealed interface Decoded {

  /** What {@code reading} gives or throws. */
  static Decoded of(Supplier<Post> reading) {
    try {
      return new Read(reading.get());
    } catch (BadArticle fault) {
      return new Refused(fault);
    }
  }

  /** The article that was read, or its fault as an exception. */
  Post orThrow();

  /** An article. */
  record Read(Post post) implements Decoded {
    @Override
    public Post orThrow() {
      return post;
    }
  }

  /** An item that is no article; the items beside it are not affected. */
  record Refused(BadArticle fault) implements Decoded {
    @Override
    public Post orThrow() {
      throw fault;
    }
  }
}
