package workshop.engine.facts;

import java.util.List;

/// Who worked for the clients of a server, counted over time.
///
/// @param clients how many were connected when it was counted last
/// @param looks how often all threads were looked at
/// @param threads every thread that had the participant's code on its stack at a look, that
///   answered a client, or that their code started meanwhile, each once, in the order of their ids
/// @param blind what the observer could not see, in words; empty if it saw everything it needs
public record Serving(int clients, int looks, List<ThreadFact> threads, List<String> blind) {
  public Serving {
    threads = List.copyOf(threads);
    blind = List.copyOf(blind);
  }
}
