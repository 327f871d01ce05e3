package workshop.measuring.tables;

import java.util.List;
import workshop.measuring.machine.Cores;

/// All tasks on some cores.
record Decision(Cores cores, List<Row> rows) {
  Decision {
    rows = List.copyOf(rows);
  }
}
