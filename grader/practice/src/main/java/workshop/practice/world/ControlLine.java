package workshop.practice.world;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import java.util.function.Supplier;
import workshop.practice.turnstile.TurnstileAddress;
import workshop.practice.wire.HostLost;
import workshop.practice.wire.Line;
import workshop.practice.wire.Verb;

/// The connection on which a host is told what to do: one question, one reply, one caller at a
/// time.
///
/// A plain socket that asks no proxy selector, so that whoever watches the program's own requests
/// sees only those.
final class ControlLine implements AutoCloseable {
  /// A host on a very busy machine is slow; one that is silent for so long is stuck.
  private static final int SILENCE_MILLIS = 60_000;

  private final HostAddress address;
  private final Supplier<String> whatBecameOfIt;
  private final Socket socket;
  private final BufferedReader in;
  private final OutputStream out;
  private final TurnstileAddress turnstile;

  /// @param whatBecameOfIt asked when the host is lost: a sentence about it
  /// @throws HostLost when nobody is there, or the token is wrong
  ControlLine(HostAddress address, Supplier<String> whatBecameOfIt) {
    this.address = address;
    this.whatBecameOfIt = whatBecameOfIt;
    Socket connecting = new Socket(Proxy.NO_PROXY);
    try {
      InetAddress here = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
      connecting.connect(new InetSocketAddress(here, address.port()), SILENCE_MILLIS);
      connecting.setTcpNoDelay(true);
      connecting.setSoTimeout(SILENCE_MILLIS);
      socket = connecting;
      in =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
      out = socket.getOutputStream();
    } catch (IOException refused) {
      throw new HostLost("nobody is there: " + address + ". " + whatBecameOfIt.get(), refused);
    }
    try {
      Words where = say(address.token());
      turnstile = new TurnstileAddress(where.nextInt(), where.next(), "");
    } catch (HostLost refused) {
      close();
      throw new HostLost("the " + address + " does not know this token", refused);
    }
  }

  /// Where operations come through; of no world.
  TurnstileAddress turnstile() {
    return turnstile;
  }

  /// @throws HostLost when there is no reply
  /// @throws IllegalStateException when the reply is a refusal, with its reason
  synchronized Words ask(Verb verb, Object... words) {
    StringJoiner request = new StringJoiner(" ");
    request.add(verb.name());
    for (Object word : words) {
      request.add(word.toString());
    }
    return say(request.toString());
  }

  private Words say(String request) {
    if (socket.isClosed()) {
      throw new HostLost("the connection to the " + address + " is closed");
    }
    String reply;
    try {
      out.write((request + "\n").getBytes(StandardCharsets.UTF_8));
      out.flush();
      reply = in.readLine();
    } catch (SocketTimeoutException silence) {
      close();
      throw new HostLost("the " + address + " has been silent for a minute", silence);
    } catch (IOException broken) {
      close();
      throw new HostLost("the " + address + " is gone. " + whatBecameOfIt.get(), broken);
    }
    if (reply == null) {
      close();
      throw new HostLost("the " + address + " is gone. " + whatBecameOfIt.get());
    }
    if (reply.startsWith(Line.OK)) {
      return new Words(reply.substring(Line.OK.length()));
    }
    throw new IllegalStateException(
        "the practice host refuses:" + reply.substring(Line.NO.length()));
  }

  /// Never waits for a caller that is waiting for its reply: that one gets [HostLost].
  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException alreadyBroken) {
      // Nothing is left to close.
    }
  }
}
