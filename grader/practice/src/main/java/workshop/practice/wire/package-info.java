/// What is said between a client of the practice host and the host itself.
///
/// The host has two ports on 127.0.0.1, each with a token of its own that a client sends as its
/// first line. On the control port, which steers, the reply says where the other one is and its
/// token; from then on every request is one line, every reply is one line, in turn: see [Verb] and
/// [Line]. At the turnstile operations come and go: see [Turn]. Nothing here reads or writes.
@NullMarked
package workshop.practice.wire;

import org.jspecify.annotations.NullMarked;
