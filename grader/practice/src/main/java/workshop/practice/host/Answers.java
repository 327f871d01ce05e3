package workshop.practice.host;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelOption;
import io.netty.channel.socket.SocketChannel;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.DefaultHttpContent;
import io.netty.handler.codec.http.DefaultHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import workshop.practice.shop.Page;
import workshop.practice.shop.Shop;

/// Gives each operation what it gets: a page, half a page, or worse.
final class Answers {
  private static final Page SERVER_ERROR =
      new Page(503, "<h1>503</h1>\n<p>Too many readers. Try again.</p>\n", StandardCharsets.UTF_8);
  private static final Page NOT_ALLOWED =
      new Page(405, "<h1>405</h1>\n<p>Only looking, please.</p>\n", StandardCharsets.UTF_8);

  private final Shop shop;
  private final Tally tally;

  Answers(Shop shop, Tally tally) {
    this.shop = shop;
    this.tally = tally;
  }

  void answer(Visit visit, Conduct conduct) {
    if (!visit.isOpen()) {
      return;
    }
    Page page = visit.request.allowed() ? shop.page(visit.request.path()) : NOT_ALLOWED;
    switch (conduct) {
      case ANSWER -> whole(visit, page);
      case SERVER_ERROR -> whole(visit, SERVER_ERROR);
      case RESET -> reset(visit);
      case CUT -> cut(visit, page);
      case TRICKLE -> trickle(visit, page);
      case NEVER -> tally.stopAnswering(visit);
    }
  }

  private void whole(Visit visit, Page page) {
    byte[] body = page.bytes();
    var response =
        new DefaultFullHttpResponse(
            HttpVersion.HTTP_1_1,
            HttpResponseStatus.valueOf(page.status()),
            visit.request.head() ? Unpooled.EMPTY_BUFFER : Unpooled.wrappedBuffer(body));
    head(visit, page, body.length, response);
    tally.end(visit, Ending.ANSWERED, page.status());
    channel(visit).writeAndFlush(response).addListener(sent -> complete(visit));
  }

  private void reset(Visit visit) {
    tally.end(visit, Ending.RESET, 0);
    channel(visit).config().setOption(ChannelOption.SO_LINGER, 0);
    channel(visit).close().addListener(closed -> tally.stopAnswering(visit));
  }

  private void cut(Visit visit, Page page) {
    byte[] body = page.bytes();
    var response =
        new DefaultHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.valueOf(page.status()));
    head(visit, page, body.length, response);
    channel(visit).write(response);
    byte[] half = Arrays.copyOf(body, body.length / 2);
    channel(visit)
        .writeAndFlush(new DefaultHttpContent(Unpooled.wrappedBuffer(half)))
        .addListener(
            sent -> {
              tally.end(visit, Ending.CUT, page.status());
              channel(visit).close().addListener(closed -> tally.stopAnswering(visit));
            });
  }

  private void trickle(Visit visit, Page page) {
    byte[] body = visit.request.head() ? new byte[0] : page.bytes();
    if (body.length == 0) {
      whole(visit, page);
      return;
    }
    var response =
        new DefaultHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.valueOf(page.status()));
    head(visit, page, body.length, response);
    channel(visit).write(response);
    new Trickle(
            channel(visit),
            body,
            () -> tally.end(visit, Ending.ANSWERED, page.status()),
            () -> complete(visit))
        .start();
  }

  private void complete(Visit visit) {
    tally.stopAnswering(visit);
    if (visit.request.keepAlive()) {
      visit.request.from().done();
    } else {
      channel(visit).close();
    }
  }

  private static void head(Visit visit, Page page, int length, HttpResponse response) {
    response
        .headers()
        .set(HttpHeaderNames.CONTENT_TYPE, page.contentType())
        .set(HttpHeaderNames.CONTENT_LENGTH, length);
    if (page.status() == 405) {
      response.headers().set(HttpHeaderNames.ALLOW, "GET, HEAD");
    }
    if (!visit.request.keepAlive()) {
      response.headers().set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
    }
  }

  private static SocketChannel channel(Visit visit) {
    return visit.request.from().channel();
  }
}
