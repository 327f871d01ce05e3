package workshop.engine.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import workshop.engine.timeline.Lane;

class LaneNameTest {
  @ParameterizedTest
  @CsvSource({
    "PLATFORM, main, 1, main",
    "PLATFORM, '', 1, thread 7",
    "VIRTUAL, '', 1, virtual thread 7",
    "VIRTUAL, '', 120, 120 × virtual thread",
    "VIRTUAL, fetcher, 120, 120 × fetcher",
    "PROCESS, imageprocessing.ThumbnailWorker, 1, ThumbnailWorker 2",
    "PROCESS, '', 1, process 2"
  })
  void a_lane_is_called_what_its_code_calls_it_or_by_its_number(
      Lane.Kind kind, String name, int count, String words) {
    int process = kind == Lane.Kind.PROCESS ? 2 : 0;

    assertThat(LaneName.of(new Lane(7, kind, name, process, 0, 1, count, -1, List.of())))
        .isEqualTo(words);
  }
}
