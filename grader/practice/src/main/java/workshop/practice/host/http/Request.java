package workshop.practice.host.http;

/// What a client asked for, before anything was decided about it.
///
/// @param name the raw path and query, without blanks
/// @param head whether only the headers are wanted
/// @param allowed whether the method is one that this server knows
/// @param keepAlive whether the client wants to go on with this connection
record Request(HttpConnection from, String name, boolean head, boolean allowed, boolean keepAlive) {
  int clientPort() {
    return from.clientPort();
  }

  /// The raw path, to look the page up with.
  String path() {
    int query = name.indexOf('?');
    return query < 0 ? name : name.substring(0, query);
  }
}
