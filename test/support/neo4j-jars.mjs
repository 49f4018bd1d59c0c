// Neo4j Community from its jars on Maven Central: the same server as the Docker image, for machines without Docker.
import { execFile, spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import neo4j from 'neo4j-driver';

const run = promisify(execFile);

const VERSION = process.env.NEO4J_TEST_VERSION ?? '5.26.30';
const IS_VERSION_5 = VERSION.startsWith('5.');
const MAIN = IS_VERSION_5 ? 'org.neo4j.server.CommunityEntryPoint' : 'org.neo4j.server.Neo4jCommunity';
const JAVA_NEEDED = IS_VERSION_5 ? 17 : 21;
const CACHE = process.env.NEO4J_TEST_CACHE ?? path.join(os.homedir(), '.cache', 'verband');
const PASSWORD = 'test-password';
const START_TIMEOUT_MS = 120_000;
const MAVEN_TIMEOUT_MS = 600_000;

/**
 * Starts a server on a free port of 127.0.0.1 with an empty database in a temporary folder.
 * @throws Error saying what is missing: a Java, Maven, or the jars
 */
export async function startNeo4jJars({ signal } = {}) {
  const java = await findJava();
  const lib = await fetchJars(signal);
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'verband-neo4j-'));
  const port = await findFreePort();
  writeConfig(home, port);
  const server = {
    java,
    classPath: path.join(lib, '*'),
    home,
    uri: `bolt://127.0.0.1:${port}`,
    child: undefined,
    watch: undefined,
  };
  const discard = () => {
    server.watch?.kill();
    fs.rmSync(home, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    await setPassword(server);
    await launch(server);
  } catch (error) {
    await end(server, 'SIGKILL');
    discard();
    throw error;
  }
  return {
    how: 'jars',
    uri: server.uri,
    user: 'neo4j',
    password: PASSWORD,
    kill: () => end(server, 'SIGKILL'),
    restart: () => launch(server),
    stop: async () => {
      await end(server, 'SIGTERM');
      discard();
    },
  };
}

async function findJava() {
  const { NEO4J_TEST_JAVA, JAVA_HOME } = process.env;
  const candidates = [NEO4J_TEST_JAVA, JAVA_HOME && path.join(JAVA_HOME, 'bin', 'java'), 'java'].filter(Boolean);
  for (const java of candidates) {
    const major = await run(java, ['-version']).then(
      ({ stderr, stdout }) => Number(/version "(\d+)/.exec(stderr + stdout)?.[1] ?? 0),
      () => 0,
    );
    if (major >= JAVA_NEEDED) return java;
  }
  throw new Error(`none of version ${JAVA_NEEDED} or newer in JAVA_HOME or on the PATH`);
}

/** The folder with the jars; the first call lets Maven copy them (about 125 MB), later ones find them. */
async function fetchJars(signal) {
  const lib = path.join(CACHE, `neo4j-${VERSION}`);
  if (fs.existsSync(lib)) return lib;
  fs.mkdirSync(CACHE, { recursive: true });
  const lock = await takeLock(path.join(CACHE, `neo4j-${VERSION}.lock`));
  const work = fs.mkdtempSync(path.join(CACHE, `neo4j-${VERSION}.part-`));
  try {
    if (fs.existsSync(lib)) return lib;
    fs.writeFileSync(path.join(work, 'pom.xml'), pom());
    const goal = ['-q', '-B', 'dependency:copy-dependencies', '-DoutputDirectory=lib', '-DincludeScope=runtime'];
    await run('mvn', goal, { cwd: work, timeout: MAVEN_TIMEOUT_MS, ...(signal ? { signal } : {}) }).catch(error => {
      const isMissing = error.code === 'ENOENT';
      throw new Error(isMissing ? 'Maven (mvn) is not on the PATH' : `Maven failed: ${lastLines(error.stdout)}`);
    });
    // NOTE: the rename makes the folder appear whole, so a killed download never looks like a finished one.
    fs.renameSync(path.join(work, 'lib'), lib);
    return lib;
  } finally {
    fs.rmSync(work, { recursive: true, force: true });
    fs.rmSync(lock, { force: true });
  }
}

/** Waits until no living process holds the lock file, then holds it. */
async function takeLock(file) {
  for (;;) {
    try {
      fs.writeFileSync(file, String(process.pid), { flag: 'wx' });
      return file;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (!isAlive(Number(fs.readFileSync(file, { encoding: 'utf8', flag: 'a+' })))) fs.rmSync(file, { force: true });
    else await sleep(500);
  }
}

function isAlive(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function pom() {
  const dependency = (group, artifact) =>
    `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${VERSION}</version></dependency>`;
  return [
    '<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>',
    '<groupId>verband</groupId><artifactId>neo4j-for-tests</artifactId><version>1</version><dependencies>',
    dependency('org.neo4j.app', 'neo4j-server'),
    dependency('org.neo4j', 'neo4j'),
    '</dependencies></project>',
  ].join('');
}

function writeConfig(home, port) {
  const lines = [
    'server.default_listen_address=127.0.0.1',
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'server.memory.pagecache.size=128m',
    'dbms.usage_report.enabled=false',
    // A query that runs out of time is ended within 200 ms instead of 2 s; a stop takes 0.3 s instead of 10 s.
    'db.transaction.monitor.check.interval=200ms',
    'internal.server.bolt.thread_pool_shutdown_wait_time=0s',
    'dbms.security.allow_csv_import_from_file_urls=false',
    'internal.dbms.cypher_ip_blocklist=0.0.0.0/0,::/0',
  ];
  fs.mkdirSync(path.join(home, 'conf'));
  fs.writeFileSync(path.join(home, 'conf', 'neo4j.conf'), `${lines.join('\n')}\n`);
}

async function setPassword({ java, classPath, home }) {
  const env = { ...process.env, NEO4J_HOME: home, NEO4J_CONF: path.join(home, 'conf') };
  const command = ['org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', PASSWORD];
  await run(java, ['-XX:TieredStopAtLevel=1', '-cp', classPath, ...command], { env });
}

const JAVA_FLAGS = [
  '-Xms256m',
  '-Xmx1g',
  '-XX:+UseSerialGC',
  '-XX:+ExitOnOutOfMemoryError',
  '-Dlog4j2.disable.jmx=true',
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
  '--enable-native-access=ALL-UNNAMED',
];

async function launch(server) {
  const output = path.join(server.home, 'output.log');
  const log = fs.openSync(output, 'a');
  const folders = [`--home-dir=${server.home}`, `--config-dir=${path.join(server.home, 'conf')}`];
  server.child = spawn(server.java, [...JAVA_FLAGS, '-cp', server.classPath, MAIN, ...folders], {
    stdio: ['ignore', log, log],
  });
  fs.closeSync(log);
  server.watch?.kill();
  server.watch = watchParent(server);
  await waitUntilReady(server, output);
}

/** Ends the server and removes its data when this process dies, however it dies: the watcher's input then ends. */
function watchParent({ child, home }) {
  const code = `process.stdin.resume().on('end', () => {
    try { process.kill(${child.pid}, 'SIGKILL'); } catch {}
    require('node:fs').rmSync(${JSON.stringify(home)}, { recursive: true, force: true, maxRetries: 5 });
  });`;
  // Detached, so that Ctrl-C or the end of a process group does not take the watcher along.
  const watch = spawn(process.execPath, ['-e', code], { stdio: ['pipe', 'ignore', 'ignore'], detached: true });
  watch.unref();
  watch.stdin.unref();
  return watch;
}

async function waitUntilReady({ child, uri }, output) {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', PASSWORD), { connectionTimeout: 2000 });
  const deadline = Date.now() + START_TIMEOUT_MS;
  try {
    for (;;) {
      const isGone = child.exitCode !== null || child.signalCode !== null;
      if (isGone) throw new Error(`the server ended at once: ${lastLines(fs.readFileSync(output, 'utf8'))}`);
      const isReady = await driver.executeQuery('RETURN 1', {}, { database: 'neo4j' }).then(
        () => true,
        () => false,
      );
      if (isReady) return;
      if (Date.now() > deadline) throw new Error(`the server did not answer within ${START_TIMEOUT_MS / 1000} s`);
      await sleep(150);
    }
  } finally {
    await driver.close();
  }
}

async function end(server, signal) {
  const { child } = server;
  if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const exit = new Promise(resolve => child.once('exit', resolve));
  child.kill(signal);
  const last = setTimeout(() => child.kill('SIGKILL'), 20_000);
  await exit;
  clearTimeout(last);
}

function lastLines(text) {
  return String(text ?? '')
    .trim()
    .slice(-600);
}

function findFreePort() {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
