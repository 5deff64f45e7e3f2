package io.dibao.ingest.taxonomy;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A value of a YAML file that knows its line, so that a fault in it can be found. */
final class YamlNode {

  /** The largest file that is read, in code points. */
  static final int LARGEST = 8 * 1024 * 1024;

  private static final int DEEPEST = 12;

  private final String file;
  private final Node node;

  private YamlNode(String file, Node node) {
    this.file = file;
    this.node = node;
  }

  /**
   * The root of a document.
   *
   * @throws TaxonomyFault where it is no YAML, or empty
   */
  static YamlNode parse(String file, String yaml) {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(LARGEST);
    options.setNestingDepthLimit(DEEPEST);
    try {
      Node root = new Yaml(new SafeConstructor(options)).compose(new StringReader(yaml));
      if (root == null) {
        throw new TaxonomyFault(file, 1, "the file is empty");
      }
      return new YamlNode(file, root);
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
      throw new TaxonomyFault(file, line, "no valid YAML: " + e.getProblem());
    } catch (YAMLException e) {
      throw new TaxonomyFault(file, 0, "no valid YAML: " + e.getMessage());
    }
  }

  String file() {
    return file;
  }

  /** File and line: taxonomies/region.yaml:31, the folder being that of the bundled files. */
  String place() {
    return "taxonomies/" + file + ":" + (node.getStartMark().getLine() + 1);
  }

  /** A fault at this value's line. */
  TaxonomyFault fault(String reason) {
    return new TaxonomyFault(file, node.getStartMark().getLine() + 1, reason);
  }

  /**
   * The entries of a mapping by key; a key that is not {@code known}, or given twice, is a fault.
   */
  Map<String, YamlNode> entries(Set<String> known) {
    if (!(node instanceof MappingNode mapping)) {
      throw fault("a mapping is expected here, with the keys " + new TreeSet<>(known));
    }
    Map<String, YamlNode> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      YamlNode key = new YamlNode(file, tuple.getKeyNode());
      String name = key.text();
      if (!known.contains(name)) {
        throw key.fault("unknown key " + name + "; known here are " + new TreeSet<>(known));
      }
      if (entries.put(name, new YamlNode(file, tuple.getValueNode())) != null) {
        throw key.fault("the key " + name + " is given twice");
      }
    }
    return entries;
  }

  /** The entry that has to be there. */
  static YamlNode required(Map<String, YamlNode> entries, String key, YamlNode owner) {
    YamlNode value = entries.get(key);
    if (value == null) {
      throw owner.fault(key + " is missing");
    }
    return value;
  }

  /** The items of a sequence. */
  List<YamlNode> items() {
    if (!(node instanceof SequenceNode sequence)) {
      throw fault("a list is expected here");
    }
    List<YamlNode> items = new ArrayList<>();
    for (Node item : sequence.getValue()) {
      items.add(new YamlNode(file, item));
    }
    return items;
  }

  /** The items of a sequence, or this scalar as the only one. */
  List<YamlNode> itemOrItems() {
    return node instanceof ScalarNode ? List.of(this) : items();
  }

  /** A sequence's items as texts. */
  List<String> texts() {
    return itemOrItems().stream().map(YamlNode::text).toList();
  }

  /** A scalar as written, never blank. */
  String text() {
    if (!(node instanceof ScalarNode scalar)) {
      throw fault("a single value is expected here");
    }
    if (scalar.getValue().isBlank()) {
      throw fault("an empty value");
    }
    return scalar.getValue();
  }

  double number() {
    return number(Double::valueOf);
  }

  int integer() {
    return number(Integer::valueOf);
  }

  boolean truth() {
    return switch (text()) {
      case "true" -> true;
      case "false" -> false;
      default -> throw fault("true or false is expected here, not " + text());
    };
  }

  private <N> N number(Function<String, N> read) {
    try {
      return read.apply(text());
    } catch (NumberFormatException e) {
      throw fault("a number is expected here, not " + text());
    }
  }

  /** A scalar as one of an enumeration's constants in lower case. */
  <E extends Enum<E>> E constant(Class<E> type) {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().toLowerCase(Locale.ROOT).equals(text())) {
        return constant;
      }
    }
    throw fault("unknown " + type.getSimpleName().toLowerCase(Locale.ROOT) + ": " + text());
  }

  /**
   * What {@code build} makes; where it breaks a record's own rule, that is a fault of this value.
   */
  <T> T build(Supplier<T> build) {
    try {
      return build.get();
    } catch (IllegalArgumentException e) {
      throw fault(e.getMessage());
    }
  }
}
