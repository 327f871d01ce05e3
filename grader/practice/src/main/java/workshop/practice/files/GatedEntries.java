package workshop.practice.files;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.function.UnaryOperator;

/// What is in a folder, as paths of ours.
final class GatedEntries implements DirectoryStream<Path> {
  private final DirectoryStream<Path> real;
  private final UnaryOperator<Path> ours;

  GatedEntries(DirectoryStream<Path> real, UnaryOperator<Path> ours) {
    this.real = real;
    this.ours = ours;
  }

  @Override
  public Iterator<Path> iterator() {
    Iterator<Path> entries = real.iterator();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return entries.hasNext();
      }

      @Override
      public Path next() {
        return ours.apply(entries.next());
      }
    };
  }

  @Override
  public void close() throws IOException {
    real.close();
  }
}
