// run by mongosh in the compose file: the replica set once, the desk's user once
const fs = require('fs');
const secret = name => fs.readFileSync('/run/secrets/' + name, 'utf8').trim();
const root = encodeURIComponent(secret('mongo-root-password'));

// only the first member has the root user before the set exists; it brings the user to the others
const first = connect('mongodb://root:' + root + '@mongo-1/admin?directConnection=true');
try {
  first.adminCommand({replSetGetStatus: 1});
} catch (notYet) {
  if (notYet.codeName !== 'NotYetInitialized') throw notYet;
  const members = [1, 2, 3].map(n => ({_id: n, host: 'mongo-' + n + ':27017', priority: n === 1 ? 2 : 1}));
  first.adminCommand({replSetInitiate: {_id: 'niangjia', members}});
}
const all = connect('mongodb://root:' + root + '@mongo-1,mongo-2,mongo-3/admin?replicaSet=niangjia');
const desk = all.getSiblingDB('niangjia');
if (desk.getUser('niangjia') === null) {
  desk.createUser({
    user: 'niangjia',
    pwd: secret('mongo-user-password'),
    roles: [{role: 'readWrite', db: 'niangjia'}],
  });
}
