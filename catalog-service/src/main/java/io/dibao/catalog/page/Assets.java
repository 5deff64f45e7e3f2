package io.dibao.catalog.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The addresses of styles and scripts. Each carries a fingerprint of the content, so that a browser
 * may keep it and still has the new one after an upgrade.
 */
@ApplicationScoped
@Named("assets")
public class Assets {

  private static final int FINGERPRINT_BYTES = 4;

  private final Map<String, String> urls = new ConcurrentHashMap<>();

  /** The address of a file of {@code META-INF/resources/assets}. */
  public String url(String file) {
    return urls.computeIfAbsent(file, Assets::fingerprinted);
  }

  private static String fingerprinted(String file) {
    String path = "/assets/" + file;
    try (InputStream content = Assets.class.getResourceAsStream("/META-INF/resources" + path)) {
      if (content == null) {
        throw new IllegalArgumentException("there is no asset " + file);
      }
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.readAllBytes());
      return path + "?v=" + HexFormat.of().formatHex(hash, 0, FINGERPRINT_BYTES);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
