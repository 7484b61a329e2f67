import { prepare } from "./site.ts";

export default prepare;
