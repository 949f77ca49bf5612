import { CACHE, HSTS, isText, securityHeaders } from "./answers.ts";
import type { Place } from "./place.ts";
import type { ServedSite } from "./servedSite.ts";

/** The site as a server of nginx (1.22 or newer), for its `http` block. */
export function nginxConfig(site: ServedSite, place: Place): string {
  const { root, path, host, listen, framedBy } = place;
  const headers = securityHeaders(site.origins, framedBy).map(
    ([name, value]) => `    add_header ${name} "${value}" always;`,
  );
  const texts = site.types.map(([, type]) => type).filter(isText);
  // nginx compresses and encodes HTML without being told, and warns when it is.
  const listed = texts.filter((type) => type !== "text/html").join(" ");
  return `# Aftaleoverblik bag nginx. Skrevet af "npm run server-config -- nginx"; læg den i /etc/nginx/conf.d/.
# Hvor der ikke står et værtsnavn i den, skal nginx' eget site væk: rm /etc/nginx/sites-enabled/default
# Navnene i assets/ skifter med indholdet. Alt andet spørges der efter igen (ETag, 304).
map $uri $aftale_cache {
    default "${CACHE.others}";
    "~^${escaped(path)}assets/" "${CACHE.assets}";
}

server {
    listen ${listen ?? "80"}${host === null ? " default_server" : ""};
    server_name ${host ?? "_"};
    server_tokens off;
    absolute_redirect off;

    # connect-src nævner sitet selv og config.jsons allowedOrigins. De skal selv svare med Access-Control-Allow-Origin.
${headers.join("\n")}
    add_header Cache-Control $aftale_cache;
    # Når hele værten altid har TLS, og først da:
    # add_header Strict-Transport-Security "${HSTS}" always;

    charset utf-8;
    charset_types ${listed};
    types {
${site.types.map(([ending, type]) => `        ${type} ${ending};`).join("\n")}
    }
    default_type application/octet-stream;

    # Det, byggeriet har komprimeret, sendes som det ligger; feed og side komprimeres undervejs.
    gzip_static on;
${brotli(place)}
    gzip on;
    gzip_vary on;
    gzip_proxied any;
    gzip_min_length 1000;
    gzip_types ${listed};

    if ($request_method !~ ^(GET|HEAD)$) {
        return 405;
    }

    # Udgivelsens egne filer (.publish.lock, .publishing/) er ingens.
    location ~ /\\.(?!well-known/) {
        return 404;
    }
${site.health === null ? "" : health(site.health, place)}
${path === "/" ? rootLocation(root) : subLocation(root, path)}
}
`;
}

function brotli({ hasBrotli }: Place): string {
  return hasBrotli
    ? "    brotli_static on;"
    : "    # Med modulet ngx_brotli (Debian: libnginx-mod-http-brotli-static), eller kommandoens --brotli:\n    # brotli_static on;";
}

function rootLocation(root: string): string {
  return `
    location / {
        root ${root};
        index index.html;
    }`;
}

function subLocation(root: string, path: string): string {
  return `
    location = ${path.slice(0, -1)} {
        return 301 ${path};
    }
    location ${path} {
        alias ${root}/;
        index index.html;
    }
    # security.txt hører til værtens rod.
    location = /.well-known/security.txt {
        alias ${root}/.well-known/security.txt;
    }
    # Ellers svarede nginx med filerne i sin egen mappe.
    location / {
        return 404;
    }`;
}

/** Nothing is stored but a line for each report. */
function health(address: string, { path, logs }: Place): string {
  return `
    # Skærmene melder sig her (config.jsons health): en linje i loggen for hver.
    location = ${path}${address} {
        access_log ${logs}/aftale-health.log;
        return 204;
    }`;
}

function escaped(path: string): string {
  return path.replaceAll(".", "\\.");
}
