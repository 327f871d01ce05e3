package workshop.practice.work;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Set;
import workshop.practice.turnstile.Turnstile;
import workshop.practice.wire.HostLost;

/// Tells the host which thread of this process issues which request, before it goes out:
/// `HttpClient` and `HttpURLConnection` ask a proxy selector on the thread that issues it.
final class IssueTeller extends ProxySelector {
  private static final Set<String> HERE = Set.of("127.0.0.1", "localhost");

  private final Turnstile turnstile;

  IssueTeller(Turnstile turnstile) {
    this.turnstile = turnstile;
  }

  @Override
  public List<Proxy> select(URI uri) {
    String host = uri.getHost();
    if (host != null && HERE.contains(host) && uri.getPort() > 0) {
      try {
        turnstile.issued(uri.getPort(), path(uri));
      } catch (HostLost gone) {
        // Nobody looks any more; the request itself may still find whom it asks.
      }
    }
    return List.of(Proxy.NO_PROXY);
  }

  private static String path(URI uri) {
    String path = uri.getRawPath();
    String name = path == null || path.isEmpty() ? "/" : path;
    return uri.getRawQuery() == null ? name : name + "?" + uri.getRawQuery();
  }

  @Override
  public void connectFailed(URI uri, SocketAddress address, IOException failure) {
    // Whoever asked is told by its own call.
  }
}
