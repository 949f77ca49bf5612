import { CACHE, contentType, HSTS, securityHeaders } from "./answers.ts";
import type { Place } from "./place.ts";
import type { ServedSite } from "./servedSite.ts";

/**
 * The site as the `web.config` of its own folder, for IIS 10. Where the folder is and under which address is IIS's own matter. What
 * the server may have already is removed first: IIS answers everything with 500 where an entry stands twice.
 * It has no XML declaration, since PowerShell writes it as UTF-16.
 */
export function iisConfig(site: ServedSite, { framedBy }: Pick<Place, "framedBy">): string {
  const headers = securityHeaders(site.origins, framedBy).map(
    ([name, value]) => `        <remove name="${name}" />\n        <add name="${name}" value="${value}" />`,
  );
  const types = site.types.map(
    ([ending, type]) =>
      `      <remove fileExtension=".${ending}" />\n      <mimeMap fileExtension=".${ending}" mimeType="${contentType(type)}" />`,
  );
  const [scope, , ...kept] = CACHE.assets.split(", ");
  return `<!-- Aftaleoverblik bag IIS. Skrevet af kommandoen server-config; læg den som web.config i sitets egen mappe. -->
<configuration>
  <system.webServer>
    <httpProtocol>
      <!-- connect-src nævner sitet selv og config.jsons allowedOrigins. De skal selv svare med Access-Control-Allow-Origin. -->
      <customHeaders>
${headers.join("\n")}
        <!-- Når hele værten altid har TLS, og først da: <add name="Strict-Transport-Security" value="${HSTS}" /> -->
        <remove name="X-Powered-By" />
      </customHeaders>
    </httpProtocol>
    <defaultDocument enabled="true">
      <files>
        <clear />
        <add value="index.html" />
      </files>
    </defaultDocument>
    <directoryBrowse enabled="false" />
    <urlCompression doStaticCompression="true" doDynamicCompression="false" />
    <staticContent>
      <!-- Der spørges efter alt igen (ETag, 304), undtagen assets/, se nederst. -->
      <clientCache cacheControlMode="DisableCache" />
${types.join("\n")}
    </staticContent>
    <security>
      <requestFiltering>
        <verbs allowUnlisted="false">
          <clear />
          <add verb="GET" allowed="true" />
          <add verb="HEAD" allowed="true" />
        </verbs>
        <!-- Udgivelsens egne filer er ingens. -->
        <hiddenSegments>
          <remove segment=".publish.lock" />
          <add segment=".publish.lock" />
          <remove segment=".publishing" />
          <add segment=".publishing" />
        </hiddenSegments>
      </requestFiltering>
    </security>
  </system.webServer>
  <!-- Navnene i assets/ skifter med indholdet. -->
  <location path="assets">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" cacheControlCustom="${[scope, ...kept].join(", ")}" />
      </staticContent>
    </system.webServer>
  </location>
</configuration>
`;
}
