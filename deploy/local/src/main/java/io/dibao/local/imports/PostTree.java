package io.dibao.local.imports;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/**
 * Folders of posts with all that is below them, symbolic links followed. Names that begin with a
 * dot are passed over, as are files of other types. Nothing but the way to the present file is held
 * in memory.
 */
final class PostTree {

  /** Learns of each file in turn. */
  interface Visitor {

    void post(PostFile file) throws InterruptedException;

    /** A file of posts, or a folder, that cannot be read. */
    void unreadable(Path path, String reason);
  }

  private final List<Path> roots;

  /** Of roots that lie in one another, only the outer one is walked. */
  PostTree(List<Path> roots) {
    List<Path> distinct =
        roots.stream().map(root -> root.toAbsolutePath().normalize()).distinct().toList();
    this.roots =
        distinct.stream()
            .filter(root -> distinct.stream().noneMatch(o -> !o.equals(root) && root.startsWith(o)))
            .map(absolute -> asGiven(absolute, roots))
            .toList();
  }

  /**
   * Visits all files.
   *
   * @throws InterruptedException as soon as the visitor does
   */
  void walk(Visitor visitor) throws InterruptedException {
    for (Path root : roots) {
      Walk walk = new Walk(root, visitor);
      try {
        Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
      } catch (IOException e) {
        visitor.unreadable(root, reason(e));
      }
      if (walk.interrupted.isPresent()) {
        throw walk.interrupted.get();
      }
    }
  }

  private static Path asGiven(Path absolute, List<Path> roots) {
    return roots.stream()
        .filter(root -> root.toAbsolutePath().normalize().equals(absolute))
        .findFirst()
        .orElse(absolute);
  }

  /** What a person can do something about. */
  static String reason(IOException e) {
    if (e instanceof FileSystemLoopException) {
      return "a symbolic link that leads back to a folder above it";
    }
    if (e instanceof AccessDeniedException) {
      return "no permission to read it";
    }
    if (e instanceof NoSuchFileException) {
      return "there is no such file, or it is a symbolic link to nothing";
    }
    return "cannot be read: " + e.getMessage();
  }

  private static final class Walk extends SimpleFileVisitor<Path> {

    private final Path root;
    private final Visitor visitor;
    private Optional<InterruptedException> interrupted = Optional.empty();

    Walk(Path root, Visitor visitor) {
      this.root = root;
      this.visitor = visitor;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      Optional<PostFormat> format = PostFormat.of(file);
      if (isHidden(file) || format.isEmpty()) {
        return FileVisitResult.CONTINUE;
      }
      if (attributes.isSymbolicLink()) {
        visitor.unreadable(file, reason(new NoSuchFileException(file.toString())));
      } else if (!attributes.isRegularFile()) {
        visitor.unreadable(file, "not a regular file");
      } else {
        try {
          visitor.post(
              new PostFile(file, format.get(), attributes.size(), attributes.lastModifiedTime()));
        } catch (InterruptedException e) {
          interrupted = Optional.of(e);
          return FileVisitResult.TERMINATE;
        }
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path path, IOException e) {
      if (!isHidden(path)) {
        visitor.unreadable(path, reason(e));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException e) {
      if (e != null) {
        visitor.unreadable(folder, reason(e));
      }
      return FileVisitResult.CONTINUE;
    }

    private boolean isHidden(Path path) {
      return !path.equals(root) && String.valueOf(path.getFileName()).startsWith(".");
    }
  }
}
