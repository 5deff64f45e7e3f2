package io.dibao.benchmarks.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostedArticleTest {

  private static final String POST = "\n---\ntitle: 港口---简报\n---\n<p>码头。</p>\n";

  @TempDir private Path folder;

  @Test
  void aRepeatedPostKeepsItsFrontMatterOnce() {
    PostedArticle post = new PostedArticle("text/markdown", POST);

    PostedArticle thrice = post.repeated(3);

    assertThat(thrice.content())
        .isEqualTo("\n---\ntitle: 港口---简报\n---" + "\n<p>码头。</p>\n".repeat(3));
  }

  @Test
  void postsAndPagesAreReadWithTheirTypesAndNothingElse() throws IOException {
    Files.writeString(folder.resolve("README.md"), "no article");
    Files.writeString(folder.resolve("SOURCES.tsv"), "no article");
    PostedArticle page = new PostedArticle("text/html", "<p>码头。</p>");
    PostedArticle post = new PostedArticle("text/markdown", POST);
    Files.writeString(folder.resolve("a.html"), page.content());
    Files.writeString(folder.resolve("b.md"), post.content());

    assertThat(PostedArticle.below(folder)).containsExactly(page, post);
    assertThat(page.html()).isEqualTo(page.content());
    assertThat(post.html()).isEqualTo("\n<p>码头。</p>\n");
  }
}
