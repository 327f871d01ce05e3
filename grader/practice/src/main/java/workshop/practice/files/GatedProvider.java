package workshop.practice.files;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;
import workshop.practice.turnstile.Passage;
import workshop.practice.turnstile.Turnstile;

/// Does what the real provider does, and lets the turnstile count and hold what is opened.
///
/// Streams need nothing of their own: [FileSystemProvider] makes them from channels. A file that
/// cannot be opened is no operation.
final class GatedProvider extends FileSystemProvider {
  private static final String SCHEME = "practice";

  private final Turnstile turnstile;
  private final Path root;
  private final FileSystemProvider real;
  private final GatedFileSystem system;
  private final Mishaps mishaps = new Mishaps();
  private volatile boolean heldAtTheEnd;

  GatedProvider(Turnstile turnstile, Path root) {
    this.turnstile = turnstile;
    this.root = root;
    this.real = root.getFileSystem().provider();
    this.system = new GatedFileSystem(this, root.getFileSystem());
  }

  /// The path of ours for a real one.
  GatedPath path(Path path) {
    return new GatedPath(system, path);
  }

  /// Our address of what has this real one. Nobody can open it without coming by here.
  static URI uri(URI address) {
    return URI.create(SCHEME + address.toString().substring(address.getScheme().length()));
  }

  /// What will happen to the file at this path of ours.
  void behave(Path path, Mishap mishap) {
    mishaps.put(GatedPath.real(path), mishap);
  }

  /// From now on the gate holds what is opened when it is closed, not at its first read or write.
  void holdAtTheEnd() {
    heldAtTheEnd = true;
  }

  private Passage opened(Path path) {
    Passage passage = turnstile.begin(name(path), "");
    return heldAtTheEnd ? new HeldAtItsEnd(passage) : passage;
  }

  private String name(Path path) {
    Path whole = path.toAbsolutePath().normalize();
    Path told = whole.startsWith(root) ? root.relativize(whole) : whole;
    return told.toString().replace(whole.getFileSystem().getSeparator(), "/");
  }

  @Override
  public FileChannel newFileChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attrs) throws IOException {
    Path file = GatedPath.real(path);
    mishaps.opening(file);
    Damage damage = mishaps.damage(file);
    FileChannel channel = real.newFileChannel(file, options, attrs);
    return new GatedChannel(channel, opened(file), damage);
  }

  @Override
  public SeekableByteChannel newByteChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attrs) throws IOException {
    return newFileChannel(path, options, attrs);
  }

  @Override
  public AsynchronousFileChannel newAsynchronousFileChannel(
      Path path,
      Set<? extends OpenOption> options,
      @Nullable ExecutorService executor,
      FileAttribute<?>... attrs)
      throws IOException {
    Path file = GatedPath.real(path);
    mishaps.opening(file);
    Damage damage = mishaps.damage(file);
    AsynchronousFileChannel channel =
        real.newAsynchronousFileChannel(file, options, executor, attrs);
    return new GatedAsyncChannel(channel, opened(file), damage);
  }

  @Override
  public void copy(Path source, Path target, CopyOption... options) throws IOException {
    Path from = GatedPath.real(source);
    Path to = GatedPath.real(target);
    if (Files.isRegularFile(from)) {
      mishaps.opening(from);
      try (Passage passage = opened(from)) {
        GatedChannel.pass(passage);
        mishaps.damage(from).requireNone();
        real.copy(from, to, options);
      }
    } else {
      real.copy(from, to, options);
    }
  }

  @Override
  public DirectoryStream<Path> newDirectoryStream(
      Path folder, DirectoryStream.Filter<? super Path> filter) throws IOException {
    return new GatedEntries(
        real.newDirectoryStream(GatedPath.real(folder), entry -> filter.accept(path(entry))),
        this::path);
  }

  @Override
  public void move(Path source, Path target, CopyOption... options) throws IOException {
    real.move(GatedPath.real(source), GatedPath.real(target), options);
  }

  @Override
  public void createDirectory(Path folder, FileAttribute<?>... attrs) throws IOException {
    real.createDirectory(GatedPath.real(folder), attrs);
  }

  @Override
  public void createSymbolicLink(Path link, Path target, FileAttribute<?>... attrs)
      throws IOException {
    real.createSymbolicLink(GatedPath.real(link), GatedPath.real(target), attrs);
  }

  @Override
  public void createLink(Path link, Path existing) throws IOException {
    real.createLink(GatedPath.real(link), GatedPath.real(existing));
  }

  @Override
  public Path readSymbolicLink(Path link) throws IOException {
    return path(real.readSymbolicLink(GatedPath.real(link)));
  }

  @Override
  public void delete(Path path) throws IOException {
    real.delete(GatedPath.real(path));
  }

  @Override
  public boolean deleteIfExists(Path path) throws IOException {
    return real.deleteIfExists(GatedPath.real(path));
  }

  @Override
  public boolean isSameFile(Path path, Path other) throws IOException {
    return other instanceof GatedPath
        && real.isSameFile(GatedPath.real(path), GatedPath.real(other));
  }

  @Override
  public boolean isHidden(Path path) throws IOException {
    return real.isHidden(GatedPath.real(path));
  }

  @Override
  public boolean exists(Path path, LinkOption... options) {
    return real.exists(GatedPath.real(path), options);
  }

  @Override
  public FileStore getFileStore(Path path) throws IOException {
    return real.getFileStore(GatedPath.real(path));
  }

  @Override
  public void checkAccess(Path path, AccessMode... modes) throws IOException {
    real.checkAccess(GatedPath.real(path), modes);
    mishaps.asking(GatedPath.real(path), modes);
  }

  @Override
  public <V extends FileAttributeView> @Nullable V getFileAttributeView(
      Path path, Class<V> type, LinkOption... options) {
    return real.getFileAttributeView(GatedPath.real(path), type, options);
  }

  @Override
  public <A extends BasicFileAttributes> A readAttributes(
      Path path, Class<A> type, LinkOption... options) throws IOException {
    return real.readAttributes(GatedPath.real(path), type, options);
  }

  @Override
  public <A extends BasicFileAttributes> @Nullable A readAttributesIfExists(
      Path path, Class<A> type, LinkOption... options) throws IOException {
    return real.readAttributesIfExists(GatedPath.real(path), type, options);
  }

  @Override
  public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options)
      throws IOException {
    return real.readAttributes(GatedPath.real(path), attributes, options);
  }

  @Override
  public void setAttribute(Path path, String attribute, Object value, LinkOption... options)
      throws IOException {
    real.setAttribute(GatedPath.real(path), attribute, value, options);
  }

  @Override
  public String getScheme() {
    return SCHEME;
  }

  @Override
  public Path getPath(URI uri) {
    String scheme = root.toUri().getScheme();
    return path(real.getPath(URI.create(scheme + uri.toString().substring(SCHEME.length()))));
  }

  @Override
  public FileSystem getFileSystem(URI uri) {
    throw new FileSystemNotFoundException(uri + ": ask a path for its file system");
  }

  @Override
  public FileSystem newFileSystem(URI uri, Map<String, ?> settings) {
    throw new UnsupportedOperationException("this provider has one file system only");
  }
}
