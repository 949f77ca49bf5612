import { CACHE, contentType, HSTS, isText, securityHeaders } from "./answers.ts";
import type { Place } from "./place.ts";
import type { ServedSite } from "./servedSite.ts";

/** The site as a virtual host of Apache (2.4). Its errors carry the headers too: `always`. */
export function apacheConfig(site: ServedSite, { root, path, host, listen, logs, framedBy }: Place): string {
  const headers = securityHeaders(site.origins, framedBy).map(
    ([name, value]) => `    Header always set ${name} "${value}"`,
  );
  const texts = site.types.map(([, type]) => type).filter(isText);
  const address = listen ?? "80";
  return `# Aftaleoverblik bag Apache. Skrevet af "npm run server-config -- apache"; læg den i /etc/apache2/sites-available/.
# Debian og Ubuntu: a2enmod headers rewrite deflate && a2dissite 000-default && a2ensite aftale
ServerTokens Prod

<VirtualHost ${address.includes(":") ? address : `*:${address}`}>
${host === null ? "" : `    ServerName ${host}\n`}    ${path === "/" ? `DocumentRoot ${root}` : `Alias ${path} ${root}/`}
    # connect-src nævner sitet selv og config.jsons allowedOrigins. De skal selv svare med Access-Control-Allow-Origin.
${headers.join("\n")}
    # Når hele værten altid har TLS, og først da:
    # Header always set Strict-Transport-Security "${HSTS}"

    # Navnene i assets/ skifter med indholdet. Alt andet spørges der efter igen (ETag, 304).
    Header set Cache-Control "${CACHE.others}"
    <LocationMatch "^${escaped(path)}assets/">
        Header set Cache-Control "${CACHE.assets}"
    </LocationMatch>

    RewriteEngine On
    RewriteCond %{REQUEST_METHOD} !^(?:GET|HEAD)$
    RewriteRule ^ - [R=405,L]
    # Udgivelsens egne filer (.publish.lock, .publishing/) er ingens.
    RewriteRule /\\.(?!well-known/) - [R=404,L]
${site.health === null ? "" : health(`^${escaped(path + site.health)}$`, logs)}${path === "/" ? "" : beside(root, path)}
    # Det, byggeriet har komprimeret, sendes som det ligger; feed og side komprimeres undervejs.
    Header merge Vary Accept-Encoding
    AddOutputFilterByType DEFLATE ${texts.join(" ")}
    # Apache kender ikke selv sit ETag igen på det, den har komprimeret.
    RequestHeader edit If-None-Match "-gzip\\"" "\\""

    <Directory ${root}>
        Require all granted
        AllowOverride None
        Options FollowSymLinks
        DirectoryIndex index.html
        FileETag MTime Size
${site.types.map(([ending, type]) => `        AddType "${contentType(type)}" .${ending}`).join("\n")}
        RemoveType .gz
        RemoveLanguage .br
        AddEncoding br .br
        AddEncoding gzip .gz
        RewriteEngine On
        RewriteBase ${path}
${["br", "gzip"].map(precompressed).join("\n")}
    </Directory>
</VirtualHost>
`;
}

function precompressed(coding: string): string {
  const ending = coding === "br" ? "br" : "gz";
  return `        RewriteCond %{HTTP:Accept-Encoding} \\b${coding}\\b
        RewriteCond %{REQUEST_FILENAME}.${ending} -f
        RewriteRule ^(.+)$ $1.${ending} [E=no-gzip:1,L]`;
}

/** What belongs to the root of the host, and what is nobody's. An Apache before 2.4.58 names its own scheme in `Location`. */
function beside(root: string, path: string): string {
  const bare = path.slice(0, -1);
  return `    <IfDirective RedirectRelative>
        RedirectRelative On
    </IfDirective>
    RedirectMatch 301 ^${escaped(bare)}$ ${path}
    # security.txt hører til værtens rod.
    Alias /.well-known/security.txt ${root}/.well-known/security.txt
    RewriteCond %{REQUEST_URI} !^(?:/\\.well-known/security\\.txt|${escaped(bare)})$
    RewriteRule !^${escaped(path)} - [R=404,L]
`;
}

/** Nothing is stored but a line for each report. */
function health(address: string, logs: string): string {
  return `    # Skærmene melder sig her (config.jsons health): en linje i loggen for hver.
    SetEnvIf Request_URI "${address}" aftale_health
    CustomLog ${logs}/aftale-health.log "%h %t \\"%r\\" %>s" env=aftale_health
    RewriteRule ${address} - [R=204,L]
`;
}

function escaped(path: string): string {
  return path.replaceAll(".", "\\.");
}
