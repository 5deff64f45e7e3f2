package io.dibao.benchmarks.gold;

import java.io.StringReader;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** On which line of a YAML text each entry stands. */
public final class YamlLines {

  private final Node root;

  private YamlLines(Node root) {
    this.root = root;
  }

  /**
   * Reads a text.
   *
   * @throws org.yaml.snakeyaml.error.MarkedYAMLException if it is not YAML
   */
  static YamlLines read(String yaml) {
    return new YamlLines(new Yaml(new LoaderOptions()).compose(new StringReader(yaml)));
  }

  /**
   * The line of an entry, or of the innermost one around it that is there.
   *
   * @param entry the keys (strings) and indices (integers) that lead to it from the top
   * @return counted from 1
   */
  public int of(Object... entry) {
    int line = 1;
    Node node = root;
    for (Object step : entry) {
      Place place =
          step instanceof Integer index ? item(node, index) : value(node, step.toString());
      if (place == null) {
        return line;
      }
      line = place.line;
      node = place.node;
    }
    return line;
  }

  private record Place(Node node, int line) {}

  private static Place item(Node node, int index) {
    if (node instanceof SequenceNode list && index < list.getValue().size()) {
      Node item = list.getValue().get(index);
      return new Place(item, item.getStartMark().getLine() + 1);
    }
    return null;
  }

  private static Place value(Node node, String key) {
    List<NodeTuple> entries = node instanceof MappingNode map ? map.getValue() : List.of();
    for (NodeTuple entry : entries) {
      if (entry.getKeyNode() instanceof ScalarNode name && name.getValue().equals(key)) {
        return new Place(entry.getValueNode(), name.getStartMark().getLine() + 1);
      }
    }
    return null;
  }
}
