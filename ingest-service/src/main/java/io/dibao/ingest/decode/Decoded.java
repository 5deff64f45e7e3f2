package io.dibao.ingest.decode;

/** What became of one article of a request part that may hold several. */
public sealed interface Decoded {

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
