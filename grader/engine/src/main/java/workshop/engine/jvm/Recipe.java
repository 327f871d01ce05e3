package workshop.engine.jvm;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// Everything a start cache depends on.
///
/// @param ours our own classes: folders and jars
/// @param libraries the jars of others
/// @param settings the Java and its flags
record Recipe(OwnClasses ours, List<Path> libraries, List<String> settings) {

  /// As this runner is.
  static Recipe here() {
    return new Recipe(
        new OwnClasses(ClassPath.ours()),
        ClassPath.libraries(),
        List.of(
            System.getProperty("java.home"),
            System.getProperty("java.vm.version"),
            System.getProperty("os.arch"),
            String.join(" ", JvmCommand.flags())));
  }

  /// A name for it: another one if a byte of ours, a library, the Java or a flag is another.
  String key() throws IOException {
    MessageDigest digest = sha256();
    for (String setting : settings) {
      digest.update((setting + '\0').getBytes(StandardCharsets.UTF_8));
    }
    for (Path library : libraries) {
      String fact =
          "%s %d %s\0".formatted(library, Files.size(library), Files.getLastModifiedTime(library));
      digest.update(fact.getBytes(StandardCharsets.UTF_8));
    }
    ours.each(
        (name, bytes) -> {
          digest.update((name + '\0' + bytes.length + '\0').getBytes(StandardCharsets.UTF_8));
          digest.update(bytes);
        });
    return HexFormat.of().formatHex(digest.digest(), 0, 8);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
