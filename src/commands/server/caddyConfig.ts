import { CACHE, contentType, HSTS, securityHeaders } from "./answers.ts";
import type { Place } from "./place.ts";
import type { ServedSite } from "./servedSite.ts";

/** The site as a server of Caddy (2.6 or newer). Caddy sees to TLS itself where the site's address is a host's name. */
export function caddyConfig(site: ServedSite, place: Place): string {
  const { root, path, logs, framedBy } = place;
  const headers = securityHeaders(site.origins, framedBy).map(([name, value]) => `\t\t${name} "${value}"`);
  const types = site.types.map(
    ([ending, type]) =>
      `\t\t@${ending} path *.${ending}\n\t\theader @${ending} Content-Type "${contentType(type)}"`,
  );
  return `# Aftaleoverblik bag Caddy. Skrevet af "npm run server-config -- caddy"; importér den fra /etc/caddy/Caddyfile,
# hvis egen :80 skal væk, hvor der ikke står et værtsnavn her.
${addressOf(place)}
	root * ${root}

	# connect-src nævner sitet selv og config.jsons allowedOrigins. De skal selv svare med Access-Control-Allow-Origin.
	header {
${headers.join("\n")}
		# Når hele værten altid har TLS, og først da:
		# Strict-Transport-Security "${HSTS}"
	}
	# For sig: en linje, der fjerner noget, udskyder hele sin gruppe, og så mangler den på fejl.
	header -Server
${site.health === null ? "" : logged(logs)}
	@write not method GET HEAD
	# Udgivelsens egne filer (.publish.lock, .publishing/) er ingens.
	@hidden {
		path */.*
		not path /.well-known/security.txt
	}
	# Navnene i assets/ skifter med indholdet. Alt andet spørges der efter igen (ETag, 304).
	@assets {
		path /assets/*
		file
	}
	@others not path /assets/*

	${path === "/" ? "handle" : `handle_path ${path}*`} {
		header @assets Cache-Control "${CACHE.assets}"
		header @others Cache-Control "${CACHE.others}"
${types.join("\n")}
		respond @write 405
		respond @hidden 404
${site.health === null ? "" : `\t\trespond /${site.health} 204\n`}
		# Feed og side komprimeres undervejs; det, byggeriet har komprimeret, sendes som det ligger.
		encode zstd gzip
		file_server {
			precompressed br gzip
		}
	}
${path === "/" ? "" : beside(path)}}
`;
}

/**
 * The site's address and where Caddy listens. It takes the name of a host for one that it gets a certificate for, and the numbers of
 * one for a name that requests have to ask for.
 */
function addressOf({ host, listen }: Place): string {
  if (listen === null) return `${host ?? ":80"} {`;
  const [, bound, port] = /^(?:(.*):)?(\d+)$/.exec(listen) ?? [];
  return `${host === null ? "" : `http://${host}`}:${port} {${bound === undefined ? "" : `\n\tbind ${bound}`}`;
}

/** What belongs to the root of the host, and what is nobody's. */
function beside(path: string): string {
  return `	handle ${path.slice(0, -1)} {
		redir * ${path} 301
	}
	# security.txt hører til værtens rod.
	handle /.well-known/security.txt {
		file_server
	}
	handle {
		respond 404
	}
`;
}

/** Nothing is stored but lines of the log; walls report with an address of their own (`health` in `config.json`). */
function logged(logs: string): string {
  return `
	# Skærmene melder sig på config.jsons health: en linje i loggen for hver.
	log {
		output file ${logs}/aftale-health.log
	}
`;
}
