package workshop.engine.tables;

import java.util.List;
import workshop.engine.measure.Cores;

/// All tasks on some cores.
record Decision(Cores cores, List<Row> rows) {
  Decision {
    rows = List.copyOf(rows);
  }
}
