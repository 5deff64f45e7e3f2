package io.dibao.ingest.decode;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** Reads the front matter of Hexo and RSSHub posts: YAML between two lines of {@code ---}. */
final class FrontMatterReader {

  /** The longest block, in characters. */
  private static final int LONGEST = 64 * 1024;

  private static final int DEPTH = 10;

  /**
   * A post cut in two.
   *
   * @param frontMatter absent where the post does not begin with one
   */
  record Cut(Optional<FrontMatter> frontMatter, String body) {}

  private FrontMatterReader() {}

  /**
   * Cuts {@code post}; blank lines before the front matter are allowed.
   *
   * @throws BadArticle field {@code frontMatter}, where it is not closed or cannot be read
   */
  static Cut cut(String post) {
    int start = firstInk(post);
    if (!isFence(lineAt(post, start)) || !opensFields(post, lineEnd(post, start))) {
      return new Cut(Optional.empty(), post);
    }
    int yaml = lineEnd(post, start);
    int line = yaml;
    while (line < post.length()) {
      String text = lineAt(post, line);
      if (isFence(text) || text.equals("...")) {
        return new Cut(
            Optional.of(read(post.substring(yaml, line), 1 + linesBefore(post, yaml))),
            post.substring(lineEnd(post, line)));
      }
      if (line - yaml > LONGEST) {
        break;
      }
      line = lineEnd(post, line);
    }
    throw bad("The front matter is not closed by a line of --- within " + LONGEST + " characters.");
  }

  static boolean isThere(String post) {
    int start = firstInk(post);
    return isFence(lineAt(post, start)) && opensFields(post, lineEnd(post, start));
  }

  /** A rule (---) in a Markdown text opens no front matter; a field right below it does. */
  private static boolean opensFields(String post, int next) {
    String line = lineAt(post, next);
    return line.startsWith("#") || isFence(line) || LinewiseFields.isField(line);
  }

  private static FrontMatter read(String yaml, int firstLine) {
    try {
      Object loaded = yaml().load(yaml);
      if (loaded == null) {
        return new FrontMatter(Map.of(), List.of());
      }
      if (loaded instanceof Map<?, ?> map) {
        Map<String, Object> fields = new LinkedHashMap<>();
        map.forEach((name, value) -> fields.put(String.valueOf(name), value == null ? "" : value));
        return new FrontMatter(fields, List.of());
      }
      throw bad("The front matter is no list of fields.");
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine();
      return LinewiseFields.read(yaml, firstLine, firstLine + line);
    } catch (YAMLException e) {
      throw bad("The front matter is nested too deep or uses aliases.");
    }
  }

  /** Every scalar stays the string that was written: dates and numbers are read where needed. */
  private static Yaml yaml() {
    LoaderOptions options = new LoaderOptions();
    options.setMaxAliasesForCollections(0);
    options.setNestingDepthLimit(DEPTH);
    options.setCodePointLimit(2 * LONGEST);
    options.setAllowRecursiveKeys(false);
    options.setTagInspector(tag -> false);
    DumperOptions unused = new DumperOptions();
    return new Yaml(
        new SafeConstructor(options), new Representer(unused), unused, options, new Strings());
  }

  private static final class Strings extends Resolver {
    @Override
    protected void addImplicitResolvers() {
      // None: true, 1.0, ~ and 2021-04-11 are strings.
    }
  }

  static BadArticle bad(String reason) {
    return new BadArticle(BadArticle.Kind.MALFORMED, "frontMatter", reason);
  }

  private static boolean isFence(String line) {
    return line.length() >= 3 && line.chars().allMatch(c -> c == '-');
  }

  private static int firstInk(String post) {
    int i = 0;
    while (i < post.length()
        && (Character.isWhitespace(post.charAt(i)) || post.charAt(i) == '\uFEFF')) {
      i++;
    }
    return i;
  }

  /** The line that starts at {@code start}, without white space at its end. */
  private static String lineAt(String post, int start) {
    int end = post.indexOf('\n', start);
    end = end < 0 ? post.length() : end;
    return post.substring(start, Math.min(end, start + 512)).stripTrailing();
  }

  private static int lineEnd(String post, int start) {
    int end = post.indexOf('\n', start);
    return end < 0 ? post.length() : end + 1;
  }

  private static int linesBefore(String post, int offset) {
    return (int) post.substring(0, offset).chars().filter(c -> c == '\n').count();
  }
}
