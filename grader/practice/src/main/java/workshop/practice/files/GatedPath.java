package workshop.practice.files;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.ProviderMismatchException;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import org.jspecify.annotations.Nullable;

/// A real path whose file system is ours; every path made from it stays with us.
final class GatedPath implements Path {
  private static final String STAY_HERE =
      "this path has no java.io.File: stay in java.nio.file"
          + " (Files.newInputStream, Files.newBufferedReader, FileChannel.open)";

  private final GatedFileSystem system;
  private final Path real;

  GatedPath(GatedFileSystem system, Path real) {
    this.system = system;
    this.real = real;
  }

  /// The real path of one of ours.
  ///
  /// @throws ProviderMismatchException as every file system does when given another's path
  static Path real(Path path) {
    if (path instanceof GatedPath ours) {
      return ours.real;
    }
    throw new ProviderMismatchException(path.getClass().getName());
  }

  private GatedPath ours(Path path) {
    return new GatedPath(system, path);
  }

  private @Nullable GatedPath oursOrNull(@Nullable Path path) {
    return path == null ? null : ours(path);
  }

  @Override
  public FileSystem getFileSystem() {
    return system;
  }

  @Override
  public boolean isAbsolute() {
    return real.isAbsolute();
  }

  @Override
  public @Nullable Path getRoot() {
    return oursOrNull(real.getRoot());
  }

  @Override
  public @Nullable Path getFileName() {
    return oursOrNull(real.getFileName());
  }

  @Override
  public @Nullable Path getParent() {
    return oursOrNull(real.getParent());
  }

  @Override
  public int getNameCount() {
    return real.getNameCount();
  }

  @Override
  public Path getName(int index) {
    return ours(real.getName(index));
  }

  @Override
  public Path subpath(int beginIndex, int endIndex) {
    return ours(real.subpath(beginIndex, endIndex));
  }

  @Override
  public boolean startsWith(Path other) {
    return other instanceof GatedPath path && real.startsWith(path.real);
  }

  @Override
  public boolean endsWith(Path other) {
    return other instanceof GatedPath path && real.endsWith(path.real);
  }

  @Override
  public Path normalize() {
    return ours(real.normalize());
  }

  @Override
  public Path resolve(Path other) {
    return ours(real.resolve(real(other)));
  }

  @Override
  public Path relativize(Path other) {
    return ours(real.relativize(real(other)));
  }

  @Override
  public URI toUri() {
    return GatedProvider.uri(real.toUri());
  }

  @Override
  public Path toAbsolutePath() {
    return ours(real.toAbsolutePath());
  }

  @Override
  public Path toRealPath(LinkOption... options) throws IOException {
    return ours(real.toRealPath(options));
  }

  @Override
  public File toFile() {
    throw new UnsupportedOperationException(STAY_HERE);
  }

  @Override
  public WatchKey register(
      WatchService watcher, WatchEvent.Kind<?>[] events, WatchEvent.Modifier... modifiers) {
    throw new UnsupportedOperationException(GatedFileSystem.NO_WATCHING);
  }

  @Override
  public int compareTo(Path other) {
    return real.compareTo(((GatedPath) other).real);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof GatedPath path && path.system == system && path.real.equals(real);
  }

  @Override
  public int hashCode() {
    return real.hashCode();
  }

  @Override
  public String toString() {
    return real.toString();
  }
}
