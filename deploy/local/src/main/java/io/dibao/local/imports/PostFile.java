package io.dibao.local.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/**
 * A file of one or more articles, as it was when the walk came by.
 *
 * @param path as the user gave its folder, relative or absolute
 * @param size bytes
 * @param modified as exact as the file system has it
 */
record PostFile(Path path, PostFormat format, long size, FileTime modified) {

  /**
   * Says which content of which file this is. A name that is not in the platform's encoding keeps
   * its own bytes here, percent-encoded, so that two such files are never taken for one.
   */
  String identity() {
    return path.toAbsolutePath().normalize().toUri() + "|" + size + "|" + modified;
  }

  /** Whether the file has been changed, or has gone, since the walk came by. */
  boolean changed() {
    try {
      BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
      return now.size() != size || !now.lastModifiedTime().equals(modified);
    } catch (IOException e) {
      return true;
    }
  }
}
