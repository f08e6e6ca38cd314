package org.usizo.notifications.channel;

import com.google.firebase.internal.ApacheHttp2Transport;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.HttpRoute;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.util.Timeout;

/**
 * The SDK's own transport. With an endpoint only the route changes: requests, hosts, OAuth
 * exchange, retries and error mapping stay those of production.
 */
final class FcmTransport {

  private FcmTransport() {}

  static ApacheHttp2Transport open(PushSettings settings, int connections) {
    var connectTimeout = Timeout.of(settings.connectTimeout().toMillis(), TimeUnit.MILLISECONDS);
    var pool =
        PoolingAsyncClientConnectionManagerBuilder.create()
            .setDefaultConnectionConfig(
                ConnectionConfig.custom()
                    .setConnectTimeout(connectTimeout)
                    .setSocketTimeout(
                        Timeout.of(settings.readTimeout().toMillis(), TimeUnit.MILLISECONDS))
                    .setValidateAfterInactivity(Timeout.ofSeconds(1))
                    .build())
            .setMaxConnTotal(connections)
            .setMaxConnPerRoute(connections)
            .build();
    var client = ApacheHttp2Transport.defaultHttpAsyncClientBuilder().setConnectionManager(pool);
    route(settings.endpoint()).ifPresent(route -> client.setRoutePlanner((host, context) -> route));
    return new ApacheHttp2Transport(client.build());
  }

  private static Optional<HttpRoute> route(Optional<URI> endpoint) {
    return endpoint.map(
        uri -> new HttpRoute(new HttpHost(uri.getScheme(), uri.getHost(), portOf(uri))));
  }

  private static int portOf(URI uri) {
    if (uri.getPort() > 0) {
      return uri.getPort();
    }
    return "https".equals(uri.getScheme()) ? 443 : 80;
  }
}
