package workshop.engine.heap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeapDumpTest {
  @TempDir Path folder;

  private static class Base {
    private final int number = 7;
    private final long big = Long.MAX_VALUE;

    long sum() {
      return number ^ big;
    }
  }

  @SuppressWarnings("UnusedVariable") // read off the heap
  private static final class Sub extends Base {
    private final String plain;
    private final String wide;
    private final Sub next;
    private final byte small = -1;

    Sub(String plain, String wide, Sub next) {
      this.plain = plain;
      this.wide = wide;
      this.next = next;
    }
  }

  @Test
  void private_fields_are_read_with_those_of_the_superclass() {
    Sub last = new Sub("last", "", null);
    Sub first = new Sub("über", "Καλημέρα", last);

    HeapDump heap = take(Set.of("plain", "wide"));

    HeapObject seen =
        heap.all(Base.class.getName()).filter(o -> o.value("next") != 0).findFirst().orElseThrow();
    assertThat(seen.typeName()).isEqualTo(Sub.class.getName());
    assertThat(seen.value("number")).isEqualTo(7);
    assertThat(seen.value("big")).isEqualTo(Long.MAX_VALUE);
    assertThat(seen.value("small")).isEqualTo(-1);
    assertThat(heap.text(seen, "plain")).isEqualTo("über");
    assertThat(heap.text(seen, "wide")).isEqualTo("Καλημέρα");
    HeapObject next = heap.object(seen.value("next")).orElseThrow();
    assertThat(heap.text(next, "plain")).isEqualTo("last");
    assertThat(next.value("next")).isZero();
    assertThat(first.sum()).isEqualTo(Long.MAX_VALUE ^ 7);
    assertThat(last.small).isNegative();
  }

  @Test
  void nothing_is_kept_that_was_not_asked_for() {
    assertThat(take(Set.of()).all("java.lang.Object"))
        .extracting(HeapObject::typeName)
        .allMatch(name -> name.startsWith(HeapDumpTest.class.getName()));
  }

  @Test
  void no_file_stays() {
    take(Set.of());

    assertThat(folder).isEmptyDirectory();
    assertThat(Files.exists(folder)).isTrue();
  }

  private HeapDump take(Set<String> texts) {
    return HeapDump.take(
        folder,
        true,
        Set.of(Base.class.getName()),
        heap ->
            heap.all(Base.class.getName())
                .flatMap(object -> texts.stream().map(object::value))
                .collect(Collectors.toSet()));
  }
}
