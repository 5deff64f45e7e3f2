package io.dibao.ingest.taxonomy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads the bundled taxonomies and those of a user's folder, and checks them. The format of the
 * files is described in {@code taxonomies/README.md}.
 */
public final class TaxonomyLoader {

  private static final List<String> BUNDLED =
      List.of(
          "genre", "topic", "industry", "factor", "region", "instrument", "principle", "agency");

  private static final String DEFAULTS = "defaults.yaml";
  private static final String CALIBRATION = "calibration.yaml";
  private static final String COUNTIES = "county.yaml";

  private final Map<String, YamlNode> defaults = new HashMap<>();
  private final Map<String, TaxonomyDraft> drafts = new LinkedHashMap<>();
  private final List<YamlNode> calibrations = new ArrayList<>();

  private TaxonomyLoader() {}

  /**
   * All taxonomies, checked.
   *
   * @param userFolder a folder with {@code *.yaml} files: one with a new scheme adds it, one with
   *     the scheme of a bundled file extends it
   * @throws TaxonomyFault at the first fault, naming file and line
   */
  public static Taxonomies load(Optional<Path> userFolder) {
    TaxonomyLoader loader = new TaxonomyLoader();
    loader.add(DEFAULTS, bundled(DEFAULTS));
    loader.add(CALIBRATION, bundled(CALIBRATION));
    BUNDLED.forEach(scheme -> loader.add(scheme + ".yaml", bundled(scheme + ".yaml")));
    userFolder.ifPresent(loader::addFolder);
    Map<String, Calibration> calibrations = loader.calibrations();
    return new Taxonomies(
        loader.drafts.values().stream()
            .map(
                draft ->
                    draft.checked(
                        loader.defaults, Optional.ofNullable(calibrations.get(draft.scheme()))))
            .toList(),
        Counties.read(YamlNode.parse(COUNTIES, bundled(COUNTIES))));
  }

  /** By scheme; a later file's goes before an earlier one's. */
  private Map<String, Calibration> calibrations() {
    Map<String, Calibration> calibrations = new HashMap<>();
    for (YamlNode root : this.calibrations) {
      Map<String, YamlNode> entries = root.entries(Set.of("source", "schemes"));
      YamlNode.required(entries, "source", root).text();
      YamlNode.required(entries, "schemes", root)
          .entries(drafts.keySet())
          .forEach((scheme, node) -> calibrations.put(scheme, ReadingFormat.calibration(node)));
    }
    return calibrations;
  }

  private void addFolder(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new TaxonomyFault(folder.toString(), 0, "no such folder");
    }
    try (Stream<Path> files = Files.list(folder)) {
      files
          .filter(file -> file.getFileName().toString().endsWith(".yaml"))
          .sorted()
          .forEach(file -> add(file.getFileName().toString(), content(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String file, String yaml) {
    YamlNode root = YamlNode.parse(file, yaml);
    if (file.equals(DEFAULTS)) {
      defaults.putAll(ReadingFormat.settings(root));
    } else if (file.equals(CALIBRATION)) {
      calibrations.add(root);
    } else {
      TaxonomyDraft draft = TaxonomyDraft.read(root);
      drafts.merge(draft.scheme(), draft, TaxonomyDraft::extendedBy);
    }
  }

  private static String content(Path file) {
    String name = file.getFileName().toString();
    try {
      if (Files.size(file) > YamlNode.LARGEST) {
        throw new TaxonomyFault(name, 0, "larger than " + YamlNode.LARGEST + " bytes");
      }
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      throw new TaxonomyFault(name, 0, "not in UTF-8");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String bundled(String name) {
    try (InputStream in = TaxonomyLoader.class.getResourceAsStream("/taxonomies/" + name)) {
      if (in == null) {
        throw new TaxonomyFault(name, 0, "is not bundled");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
