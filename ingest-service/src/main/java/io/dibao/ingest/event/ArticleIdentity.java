package io.dibao.ingest.event;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.NameBasedGenerator;
import io.dibao.ingest.clean.CleanArticle;
import io.dibao.ingest.clean.Image;
import io.dibao.ingest.decode.PublishTime;
import io.dibao.ingest.decode.Source;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Which article a post is, and which version of it.
 *
 * @param id UUIDv5 (RFC 9562) in {@link #NAMESPACE}: of the canonical URL where the post has one,
 *     else of feed, title and publish instant. A post that has neither URL nor publish instant is
 *     named by its revision too: two undated articles that share a title (每日行情) must not replace
 *     each other.
 * @param revision the SHA-256 of what a reader sees: title, author, editor, publish instant,
 *     source, images, text
 */
record ArticleIdentity(UUID id, String revision) {

  /** The namespace of all article ids, itself a UUIDv5 in the URL namespace of RFC 9562. */
  static final UUID NAMESPACE =
      Generators.nameBasedGenerator(NameBasedGenerator.NAMESPACE_URL)
          .generate("urn:dibao:articles");

  static ArticleIdentity of(CleanArticle article, Source source, Optional<PublishTime> published) {
    String revision = revision(article, source, published);
    return new ArticleIdentity(
        source
            .url()
            .map(ArticleIdentity::id)
            .orElseGet(
                () -> {
                  String feed = source.feed().or(source::publisher).orElse("");
                  String when = published.map(p -> p.instant().toString()).orElse(revision);
                  return id(String.join("\n", feed, article.title(), when));
                }),
        revision);
  }

  private static UUID id(String name) {
    return Generators.nameBasedGenerator(NAMESPACE).generate(name);
  }

  private static String revision(
      CleanArticle article, Source source, Optional<PublishTime> published) {
    MessageDigest digest = sha256();
    add(digest, List.of(article.title()));
    add(digest, article.author().stream().toList());
    add(digest, article.editor().stream().toList());
    add(digest, published.stream().map(p -> p.instant().toString()).toList());
    add(digest, source.publisher().stream().toList());
    add(digest, source.feed().stream().toList());
    add(digest, source.url().stream().toList());
    add(digest, source.categories());
    add(digest, article.images().stream().map(Image::url).toList());
    add(digest, List.of(article.text()));
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Counts and lengths go in first, so that no two different contents give the same bytes. */
  private static void add(MessageDigest digest, List<String> values) {
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, values.size()));
    for (String value : values) {
      byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
      digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length));
      digest.update(bytes);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
