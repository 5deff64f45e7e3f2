package io.dibao.catalog.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Version;
import org.hibernate.search.engine.environment.bean.BeanReference;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.jboss.logging.Logger;

/**
 * The folder that the index lives in: one generation that serves, and at times the next one, which
 * is being made. Which one serves is written in a file that is replaced in one step, so that a
 * process that is killed leaves the old one or the new one. Whatever is wrong with its content is
 * mended by dropping it, since the index can be rebuilt from the store. Its lock is the operating
 * system's, and ends with the process that held it, however it ended.
 */
@ApplicationScoped
class IndexFolder {

  /** Names what the index holds and how; an index of another version is dropped. */
  static final int MAPPING_VERSION = 6;

  private static final Logger LOG = Logger.getLogger(IndexFolder.class);

  private final Path folder;
  private final Path version;

  /** Names the generation that serves. */
  private final Path serving;

  private FileChannel lock;

  IndexFolder(IndexSettings settings) {
    this.folder = settings.folder().toAbsolutePath();
    this.version = folder.resolve("version-" + MAPPING_VERSION);
    this.serving = version.resolve("serving");
  }

  /**
   * Opens the generation that serves, and deletes all others. There is none where the index is
   * missing, damaged, or of another version.
   *
   * @throws IndexUnavailable if the folder cannot be used, or belongs to another process
   */
  Optional<Generation> open() {
    try {
      Files.createDirectories(version);
      claim();
      Optional<Path> named = named();
      deleteAllBut(folder, "version-", version);
      deleteAllBut(version, "generation-", named.orElse(version));
      deleteAllBut(version, "serving-", version);
      if (named.isPresent() && isDamaged(named.get())) {
        LOG.warnf("The index in %s is damaged; it is rebuilt from the store", named.get());
        delete(named.get());
        return Optional.empty();
      }
      return named.map(each -> new Generation(each, mapping(each)));
    } catch (IOException e) {
      throw new IndexUnavailable("the index folder " + folder + " cannot be used", e);
    }
  }

  /**
   * Makes an empty generation, which does not serve yet.
   *
   * @throws IndexUnavailable if the folder cannot be written
   */
  Generation create() {
    try {
      Path created = Files.createTempDirectory(version, "generation-");
      return new Generation(created, mapping(created));
    } catch (IOException e) {
      throw new IndexUnavailable("the index folder " + folder + " cannot be written", e);
    }
  }

  /**
   * From now on this generation serves, after a restart too. It must be durable.
   *
   * @throws IndexUnavailable if the folder cannot be written
   */
  void appoint(Generation generation) {
    try {
      Path written = Files.createTempFile(version, "serving-", ".new");
      Files.writeString(written, String.valueOf(generation.folder().getFileName()));
      Files.move(
          written, serving, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new IndexUnavailable("the index folder " + folder + " cannot be written", e);
    }
  }

  /** Deletes a generation, which must be closed; what is left of it goes at the next start. */
  void discard(Generation generation) {
    try {
      delete(generation.folder());
    } catch (IOException e) {
      LOG.warnf("%s could not be deleted: %s", generation.folder(), e.getMessage());
    }
  }

  /** Lets other processes have the folder. */
  void release() {
    try {
      if (lock != null) {
        lock.close();
      }
    } catch (IOException e) {
      LOG.warnf("The lock of %s could not be given back: %s", folder, e.getMessage());
    }
  }

  private void claim() throws IOException {
    lock =
        FileChannel.open(
            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    boolean claimed = false;
    try {
      claimed = lock.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      LOG.debug("The index is used by this same process", e);
    } finally {
      if (!claimed) {
        lock.close();
      }
    }
    if (!claimed) {
      throw new IndexUnavailable("the index in " + folder + " is used by another process");
    }
  }

  private Optional<Path> named() throws IOException {
    if (Files.notExists(serving)) {
      return Optional.empty();
    }
    Path generation = version.resolve(Files.readString(serving).strip());
    return version.equals(generation.getParent()) && Files.isDirectory(generation)
        ? Optional.of(generation)
        : Optional.empty();
  }

  private static CloseableSearchMapping mapping(Path generation) {
    return SearchMapping.builder(
            AnnotatedTypeSource.fromClasses(IndexedArticle.class, IndexedSection.class))
        .property("hibernate.search.backend.type", "lucene")
        .property("hibernate.search.backend.lucene_version", Version.LATEST.toString())
        .property("hibernate.search.backend.directory.root", generation.toString())
        // What follows the store commits each batch itself; this is for an index in the making,
        // which
        // else spends its time merging the segments of a second each.
        .property("hibernate.search.backend.io.commit_interval", 30_000)
        .property(
            "hibernate.search.backend.analysis.configurer",
            BeanReference.ofInstance(new ChineseAnalysis()))
        .property("hibernate.search.indexing.plan.synchronization.strategy", "sync")
        .build();
  }

  private static boolean isDamaged(Path generation) throws IOException {
    try (Stream<Path> indexes = Files.list(generation)) {
      List<Path> all = indexes.toList();
      return all.isEmpty() || all.stream().anyMatch(IndexFolder::isDamagedIndex);
    }
  }

  private static boolean isDamagedIndex(Path index) {
    try (Directory directory = FSDirectory.open(index);
        CheckIndex check = new CheckIndex(directory)) {
      check.setChecksumsOnly(true);
      return !check.checkIndex().clean;
    } catch (IOException | RuntimeException e) {
      LOG.debugf(e, "The index in %s cannot be read", index);
      return true;
    }
  }

  private static void deleteAllBut(Path folder, String prefix, Path kept) throws IOException {
    List<Path> others;
    try (Stream<Path> all = Files.list(folder)) {
      others =
          all.filter(each -> String.valueOf(each.getFileName()).startsWith(prefix))
              .filter(each -> !each.equals(kept))
              .toList();
    }
    for (Path other : others) {
      LOG.infof("%s is not in use any more; it is deleted", other);
      delete(other);
    }
  }

  private static void delete(Path top) throws IOException {
    if (Files.notExists(top)) {
      return;
    }
    Files.walkFileTree(
        top,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path directory, IOException failure)
              throws IOException {
            if (failure != null) {
              throw failure;
            }
            Files.delete(directory);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
