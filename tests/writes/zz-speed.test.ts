import { startTestService, type TestService } from "../support/service.js";
import { makeWorld } from "./world.js";
import { furnishSchool } from "../support/furnished-school.js";
let service: TestService;
beforeAll(async () => { service = await startTestService(); });
afterAll(() => service.stop());
test("x", async () => {
  for (const code of ["a","b","c"]) {
  const t = performance.now();
  await furnishSchool(service, code);
  console.log(performance.now() - t, service.statements.length);
  }
  const t2 = performance.now();
  for (let i=0;i<20;i++) await service.data("{ schools { nodes { id } } }");
  console.log("read", (performance.now() - t2)/20);
  const t3 = performance.now();
  for (let i=0;i<20;i++) await service.data("mutation($i: CreateSchoolInput!) { createSchool(input:$i) { school {id} } }", {i: {code: "x"+i, name: "x", timezone: "UTC"}});
  console.log("create", (performance.now() - t3)/20);
  await makeWorld(service, "w");
});
