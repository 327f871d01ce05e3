package workshop.engine.cutting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import workshop.engine.recording.Looks;
import workshop.engine.recording.Nursery;
import workshop.engine.recording.Stretch;
import workshop.engine.recording.Take;
import workshop.engine.timeline.Lane;
import workshop.engine.timeline.Lane.Kind;
import workshop.engine.timeline.Span;

/// Who takes part in a run, each on a lane of its own or with many on one.
///
/// The calling thread comes first, then threads by their beginning, then processes. Threads of the
/// JDK's and the grader's are left out, but for an HTTP client's: they share a lane.
final class Cast {
  /// So many threads with names alike have lanes of their own; more share one.
  private static final int SINGLE = 50;

  private static final long MICRO = 1000;

  private final Facts facts;
  private final Looks looks;
  private final long origin;
  private final long end;
  private final List<Lane> lanes = new ArrayList<>();
  private final Map<Long, Integer> byThread = new HashMap<>();
  private final Map<Long, Integer> byProcess = new HashMap<>();
  private final Map<Long, List<Stretch>> stretches;

  Cast(Facts facts, Take take) {
    this.facts = facts;
    this.looks = take.looks();
    this.origin = take.scene().origin();
    this.end = take.end();
    this.stretches = facts.stretches().stream().collect(Collectors.groupingBy(Stretch::thread));
    long caller = take.caller();
    Actor first = facts.actors().getOrDefault(caller, new Actor(caller, false, "main"));
    single(first);
    groups(first).values().stream()
        .sorted(Comparator.comparingLong(group -> from(group.getFirst())))
        .forEach(this::lane);
    processes();
  }

  List<Lane> lanes() {
    return lanes;
  }

  /// The lane that the thread stands in; 0 if it has none.
  int ofThread(long thread) {
    return byThread.getOrDefault(thread, 0);
  }

  /// The lane of a child; 0 if it has none.
  int ofProcess(long pid) {
    return byProcess.getOrDefault(pid, 0);
  }

  private Map<String, List<Actor>> groups(Actor first) {
    Map<String, List<Actor>> alike =
        facts.actors().values().stream()
            .filter(actor -> actor.id != first.id && actor.matters())
            .filter(actor -> !looks.shares().carries(actor.id) && from(actor) < to(actor))
            .sorted(Comparator.comparingLong(this::from))
            .collect(
                Collectors.groupingBy(this::likeness, LinkedHashMap::new, Collectors.toList()));
    Map<String, List<Actor>> groups = new LinkedHashMap<>();
    alike.forEach(
        (likeness, some) -> {
          if (some.size() > SINGLE || some.getFirst().isHttpClients()) {
            groups.put(likeness, some);
          } else {
            some.forEach(one -> groups.put(likeness + " " + one.id, List.of(one)));
          }
        });
    return groups;
  }

  /// Threads of one pool are alike.
  private String likeness(Actor actor) {
    String name = name(actor);
    return actor.isHttpClients()
        ? name.replaceAll("^([^-]*-\\d+).*", "$1")
        : (actor.virtual ? "virtual " : "platform ") + name.replaceAll("\\d+", "#");
  }

  private void lane(List<Actor> group) {
    if (group.size() == 1 && !group.getFirst().isHttpClients()) {
      single(group.getFirst());
      return;
    }
    Actor first = group.getFirst();
    int id = lanes.size() + 1;
    group.forEach(actor -> byThread.put(actor.id, id));
    lanes.add(
        new Lane(
            id,
            kind(first),
            first.isHttpClients() ? likeness(first) + ", its own threads" : together(group),
            0,
            micros(from(first)),
            micros(group.stream().mapToLong(this::to).max().orElse(end)),
            group.size(),
            -1,
            Merged.of(group.stream().map(this::spans).toList())));
  }

  /// The name that all of them have, or what their names have in common.
  private String together(List<Actor> group) {
    List<String> names = group.stream().map(this::name).distinct().toList();
    return names.size() == 1 ? names.getFirst() : names.getFirst().replaceAll("\\d+", "…");
  }

  private void single(Actor actor) {
    int id = lanes.size() + 1;
    byThread.put(actor.id, id);
    long used = actor.virtual ? -1 : looks.shares().usedSince(actor.id, from(actor));
    lanes.add(
        new Lane(
            id,
            kind(actor),
            name(actor),
            0,
            micros(from(actor)),
            micros(to(actor)),
            1,
            used < 0 ? -1 : used / MICRO,
            spans(actor)));
  }

  private void processes() {
    Map<Long, Facts.Birth> births = new LinkedHashMap<>();
    facts.births().forEach(birth -> births.put(birth.pid(), birth));
    Nursery nursery = looks.nursery();
    nursery.pids().forEach(pid -> births.putIfAbsent(pid, new Facts.Birth(pid, "", -1)));
    for (Facts.Birth birth : births.values()) {
      long pid = birth.pid();
      int id = lanes.size() + 1;
      byProcess.put(pid, id);
      long from = birth.nanos() >= 0 ? birth.nanos() : nursery.firstSeen(pid, origin);
      long to = Math.min(end, nursery.end(pid, end));
      String name = Nursery.name(birth.command());
      lanes.add(
          new Lane(
              id,
              Kind.PROCESS,
              name.isEmpty() ? nursery.nameOf(pid) : name,
              byProcess.size(),
              micros(from),
              micros(Math.max(from, to)),
              1,
              nursery.cpu(pid),
              nursery.spans(pid, from, to, origin)));
    }
  }

  private List<Span> spans(Actor actor) {
    List<Stretch> all = new ArrayList<>();
    long done = from(actor);
    long last = to(actor);
    for (Stretch one : stretches.getOrDefault(actor.id, List.of())) {
      long from = Math.max(done, one.from());
      long to = Math.min(last, one.to());
      if (from < to) {
        all.addAll(between(actor, done, from));
        all.add(one.at(from, to));
        done = to;
      }
    }
    all.addAll(between(actor, done, last));
    return Spans.of(all, origin);
  }

  private List<Stretch> between(Actor actor, long from, long to) {
    return looks.shares().between(actor.id, from, to);
  }

  private static Kind kind(Actor actor) {
    return actor.virtual ? Kind.VIRTUAL : Kind.PLATFORM;
  }

  private String name(Actor actor) {
    return looks.shares().name(actor.id, actor.name());
  }

  private long from(Actor actor) {
    return Math.max(origin, actor.from());
  }

  private long to(Actor actor) {
    return actor.to() < 0 ? end : Math.min(end, actor.to());
  }

  private long micros(long nanos) {
    return Math.max(0, nanos - origin) / MICRO;
  }
}
