package io.dibao.catalog.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.Version;
import org.hibernate.search.engine.environment.bean.BeanReference;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.jboss.logging.Logger;

/**
 * The folder that the index lives in. Whatever is wrong with its content is mended by emptying it,
 * since the index can be rebuilt from the store. Locks are the operating system's, and end with the
 * process that held them, however it ended.
 */
@ApplicationScoped
class IndexFolder {

  /** Names what the index holds and how; an index of another version is dropped. */
  static final int MAPPING_VERSION = 1;

  private static final Logger LOG = Logger.getLogger(IndexFolder.class);

  private final Path folder;
  private final Path current;

  IndexFolder(IndexSettings settings) {
    this.folder = settings.folder().toAbsolutePath();
    this.current = folder.resolve("version-" + MAPPING_VERSION);
  }

  /**
   * Opens the index. One that is damaged, or of another version, is deleted first.
   *
   * @throws IndexUnavailable if the folder cannot be written, or belongs to another process
   */
  CloseableSearchMapping open() {
    try {
      Files.createDirectories(current);
      deleteOtherVersions();
      if (isDamaged()) {
        LOG.warnf("The index in %s is damaged; it is deleted and rebuilt from the store", current);
        delete(current);
      }
      return mapping();
    } catch (LockObtainFailedException e) {
      throw new IndexUnavailable("the index in " + folder + " is used by another process", e);
    } catch (IOException e) {
      throw new IndexUnavailable("the index folder " + folder + " cannot be used", e);
    }
  }

  /** Deletes the index, which must be closed, and opens an empty one. */
  CloseableSearchMapping openEmpty() {
    try {
      delete(current);
    } catch (IOException e) {
      throw new IndexUnavailable("the index folder " + folder + " cannot be emptied", e);
    }
    return open();
  }

  private CloseableSearchMapping mapping() {
    return SearchMapping.builder(AnnotatedTypeSource.fromClasses(IndexedArticle.class))
        .property("hibernate.search.backend.type", "lucene")
        .property("hibernate.search.backend.lucene_version", Version.LATEST.toString())
        .property("hibernate.search.backend.directory.root", current.toString())
        .property(
            "hibernate.search.backend.analysis.configurer",
            BeanReference.ofInstance(new ChineseAnalysis()))
        .property("hibernate.search.indexing.plan.synchronization.strategy", "sync")
        .build();
  }

  private boolean isDamaged() throws IOException {
    Path index = current.resolve(IndexedArticle.INDEX);
    if (!Files.isDirectory(index)) {
      return false;
    }
    try (Directory directory = FSDirectory.open(index)) {
      if (!DirectoryReader.indexExists(directory)) {
        return directory.listAll().length > 0 && !onlyLock(directory);
      }
      try (CheckIndex check = new CheckIndex(directory)) {
        check.setChecksumsOnly(true);
        return !check.checkIndex().clean;
      }
    } catch (LockObtainFailedException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      LOG.debugf(e, "The index in %s cannot be read", index);
      return true;
    }
  }

  private static boolean onlyLock(Directory directory) throws IOException {
    return List.of(directory.listAll()).equals(List.of("write.lock"));
  }

  private void deleteOtherVersions() throws IOException {
    List<Path> others;
    try (Stream<Path> versions = Files.list(folder)) {
      others =
          versions
              .filter(each -> each.getFileName().toString().startsWith("version-"))
              .filter(each -> !each.equals(current))
              .toList();
    }
    for (Path other : others) {
      LOG.infof("The index in %s is of another version; it is deleted", other);
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
